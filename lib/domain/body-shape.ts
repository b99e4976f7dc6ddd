import type { Block, ListItem, Numbering, Phrasing, Table, TableRow } from './body.ts';

/** The rows that head the table's columns, and the others. */
export function splitRows(table: Table): { headRows: readonly TableRow[]; bodyRows: readonly TableRow[] } {
  const bodyStart = table.children.findIndex(row => row.children.some(cell => cell.heads !== 'column'));
  const headCount = bodyStart === -1 ? table.children.length : bodyStart;
  return { headRows: table.children.slice(0, headCount), bodyRows: table.children.slice(headCount) };
}

/** The words that open an item without being a paragraph: those of a plain item, with or without a list below it. */
export function splitItem(item: ListItem): { words: readonly Phrasing[]; blocks: readonly Block[] } {
  const [first, ...rest] = item.children;
  return first?.type === 'paragraph' && rest.every(block => block.type === 'list')
    ? { words: first.children, blocks: rest }
    : { words: [], blocks: item.children };
}

/** HTML's `type` of an ordered list, whose capitals count (HTML Living Standard, 4.4.5). */
export const NUMBERING_TYPES = {
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
} as const satisfies Record<Numbering, string>;
