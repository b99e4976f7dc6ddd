import type { Phrasing } from './body.ts';

/**
 * `rtl` for words that are all of languages written from right to left, marks and numbers aside: their lines begin at the right edge. Others begin where
 * the page's do.
 */
export function findDirection(nodes: readonly Phrasing[]): 'rtl' | undefined {
  const directions = new Set(nodes.flatMap(listDirections));
  return directions.has('rtl') && !directions.has('ltr') ? 'rtl' : undefined;
}

function listDirections(node: Phrasing): readonly ('ltr' | 'rtl')[] {
  if (node.type === 'break') return [];
  if (node.type === 'foreign') return [node.dir];
  if ('children' in node) return node.children.flatMap(listDirections);
  return LETTER.test(node.value) ? ['ltr'] : [];
}

const LETTER = /\p{L}/u;
