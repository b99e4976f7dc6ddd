import type { Block, ListItem, Phrasing, TableCell, TableRow } from './body.ts';

type Node = Phrasing | Block | ListItem | TableRow | TableCell;

/**
 * `rtl` for words that are all of languages written from right to left, marks and numbers aside: their lines begin at the right edge, and so do the
 * signs of a list, the bar of a quotation and the columns of a table. Others begin where the page's do.
 */
export function findDirection(nodes: readonly Node[]): 'rtl' | undefined {
  const directions = new Set(nodes.flatMap(listDirections));
  return directions.has('rtl') && !directions.has('ltr') ? 'rtl' : undefined;
}

function listDirections(node: Node): readonly ('ltr' | 'rtl')[] {
  if (node.type === 'foreign') return [node.dir];
  if ('children' in node) return [...node.children].flatMap(listDirections);
  return 'value' in node && LETTER.test(node.value) ? ['ltr'] : [];
}

const LETTER = /\p{L}/u;
