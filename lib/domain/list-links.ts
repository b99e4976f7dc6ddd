import type { Body } from './body.ts';

/** The addresses that a body links to, at whatever depth, in reading order. */
export function listLinks(body: Body): readonly string[] {
  return listAddressed(body).flatMap(({ type, url }) => (type === 'link' ? [url] : []));
}

/** The addresses that a body leads to: those of its links and of its embeds. */
export function listDestinations(body: Body): readonly string[] {
  return listAddressed(body).map(({ url }) => url);
}

interface Addressed {
  readonly type: unknown;
  readonly url: string;
}

function listAddressed(body: Body): readonly Addressed[] {
  return [...addressedOf(body)];
}

/** Whatever holds phrasing may hold a link: paragraphs, captions, attributions, cells. */
function* addressedOf(node: unknown): Generator<Addressed> {
  if (typeof node !== 'object' || node === null) return;
  if (isAddressed(node)) yield node;
  for (const part of Object.values(node)) yield* addressedOf(part);
}

function isAddressed(node: object): node is Addressed {
  return 'type' in node && 'url' in node && typeof node.url === 'string';
}
