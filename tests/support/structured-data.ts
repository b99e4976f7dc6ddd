import { createRequire } from 'node:module';

interface Outcome {
  readonly test: string;
  readonly group: string;
}

interface Tool {
  readonly structuredDataTest: (
    html: string,
    options: object,
  ) => Promise<{ readonly schemas: readonly string[]; readonly failed: readonly Outcome[] }>;
}

// Without types, and in the modules of its time.
const require = createRequire(import.meta.url);
const { structuredDataTest }: Tool = require('structured-data-testing-tool');
const { Google, SocialMedia } = require('structured-data-testing-tool/presets');

/** What structured-data-testing-tool recognises in a page (`NewsArticle` …), and what Google or a network would miss there. */
export async function testStructuredData(html: string) {
  const options = { presets: [Google, SocialMedia] };
  const { schemas, failed } = await structuredDataTest(layOutGraphs(html), options).catch(
    error => error.res ?? Promise.reject(error),
  );
  return { schemas, faults: failed.map(({ group, test }: Outcome) => `${group}: ${test}`) };
}

const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

type Node = Readonly<Record<string, unknown>>;

/** The tool is older than `@graph`: each node comes to it alone, with those that it names in the place of their names. */
function layOutGraphs(html: string): string {
  return html.replace(SCRIPT, (_, json: string) => {
    const graph: readonly Node[] = JSON.parse(json)['@graph'];
    const named = new Map(graph.map(node => [node['@id'], node]));
    return graph
      .map(node => JSON.stringify({ '@context': 'https://schema.org', ...inPlaceOfNames(node, named) }))
      .map(text => `<script type="application/ld+json">${text}</script>`)
      .join('');
  });
}

function inPlaceOfNames(node: Node, named: ReadonlyMap<unknown, Node>): Node {
  const entries = Object.entries(node).map(([key, value]) => {
    const isName = value instanceof Object && Object.keys(value).join() === '@id';
    return [key, isName ? (named.get((value as Node)['@id']) ?? value) : value];
  });
  return Object.fromEntries(entries);
}
