import type { Graph, Thing } from 'schema-dts';

/** The things of a page as the text of one `script` of data (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents). No word in it can end the script. */
export function toJsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
