import type { Body } from './body.ts';

/** The addresses that a body links to, at whatever depth, in reading order. */
export function listLinks(body: Body): readonly string[] {
  return [...linksOf(body)];
}

/** Whatever holds phrasing may hold a link: paragraphs, captions, attributions, cells. */
function* linksOf(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if (isLink(node)) yield node.url;
  for (const part of Object.values(node)) yield* linksOf(part);
}

function isLink(node: object): node is { readonly url: string } {
  return 'type' in node && node.type === 'link' && 'url' in node && typeof node.url === 'string';
}
