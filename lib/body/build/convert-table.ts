import type { Element } from 'hast';
import type { Block, Phrasing, TableCell, TableRow } from '#lib/domain/body.ts';
import { isBlank } from '../phrasing.ts';
import { BOUNDARY, type Flow, flatten } from './flow.ts';
import { attribute, isElement } from './hast.ts';
import type { Walk } from './walk.ts';

/** A table; one of a single cell is a frame drawn around something, and gives what it holds. */
export function convertTable(element: Element, walk: Walk): readonly Flow[] {
  const rows = listRows(element);
  const [only, second] = rows.flatMap(row => row.cells);
  const captions = element.children.filter(node => isElement(node, 'caption'));
  const { phrasing: caption, lifted: captionPictures } = flatten(
    walk.flow(captions.flatMap(node => (isElement(node) ? node.children : []))),
  );
  if (only === undefined || second === undefined) {
    const content = walk.flow(only?.children ?? []);
    return [BOUNDARY, ...caption, BOUNDARY, ...captionPictures, ...content, BOUNDARY];
  }
  const lifted: Block[] = [...captionPictures];
  const children = rows.map((row, index): TableRow => {
    const isHeadRow = row.isHead || (index === 0 && row.cells.every(cell => cell.tagName === 'th'));
    return {
      type: 'tableRow',
      children: row.cells.map(cell => {
        walk.anchors.note(cell);
        const content = flatten(walk.flow(cell.children));
        lifted.push(...content.lifted);
        return toCell(cell, { children: content.phrasing, isHeadRow, rowsLeft: rows.length - index });
      }),
    };
  });
  if (children.every(row => row.children.every(cell => isBlank(cell.children))))
    return [...lifted, ...toParagraph(caption)];
  return [{ type: 'table', ...(!isBlank(caption) && { caption }), children }, ...lifted];
}

interface SourceRow {
  readonly isHead: boolean;
  readonly cells: readonly Element[];
}

/** The foot comes last wherever it stands: HTML 4 asked for it before the body. */
function listRows(table: Element): SourceRow[] {
  const groups = table.children.filter(node => isElement(node, 'thead', 'tbody'));
  const feet = table.children.filter(node => isElement(node, 'tfoot'));
  return [...groups, ...feet].flatMap(node => {
    const rows = node.children.filter(child => isElement(child, 'tr'));
    return rows
      .map(row => ({
        isHead: node.tagName === 'thead',
        cells: isElement(row) ? row.children.filter(child => isElement(child, 'th', 'td')) : [],
      }))
      .filter(row => row.cells.length > 0);
  });
}

interface CellContext {
  readonly children: readonly Phrasing[];
  readonly isHeadRow: boolean;
  readonly rowsLeft: number;
}

function toCell(element: Element, { children, isHeadRow, rowsLeft }: CellContext): TableCell {
  const heads = findHeads(element, isHeadRow);
  const columnSpan = toSpan(element, 'colSpan', COLUMN_SPAN_MAX);
  const rowSpan = toSpan(element, 'rowSpan', rowsLeft);
  const align = findAlign(element);
  return {
    type: 'tableCell',
    ...(heads !== undefined && { heads }),
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(align !== undefined && { align }),
    children,
  };
}

/** Beyond this a table is an attack on the layout. */
const COLUMN_SPAN_MAX = 50;

function toSpan(element: Element, name: string, max: number): number {
  return Math.min(Number.parseInt(attribute(element, name) ?? '1', 10) || 1, max);
}

function findHeads(element: Element, isHeadRow: boolean): TableCell['heads'] {
  if (isHeadRow) return 'column';
  if (element.tagName !== 'th') return undefined;
  return attribute(element, 'scope')?.startsWith('col') ? 'column' : 'row';
}

const ALIGNMENTS: ReadonlyMap<string, TableCell['align']> = new Map([
  ['left', 'start'],
  ['center', 'center'],
  ['right', 'end'],
]);

/** WordPress says it in a class and in `data-align`; older editors in `align` or a style. */
function findAlign(element: Element): TableCell['align'] {
  const said =
    /has-text-align-(\w+)/.exec(attribute(element, 'className') ?? '')?.[1] ??
    attribute(element, 'dataAlign') ??
    attribute(element, 'align') ??
    /text-align:\s*(\w+)/i.exec(attribute(element, 'style') ?? '')?.[1];
  return said === undefined ? undefined : ALIGNMENTS.get(said.toLowerCase());
}

function toParagraph(phrasing: readonly Phrasing[]): Block[] {
  return isBlank(phrasing) ? [] : [{ type: 'paragraph', children: phrasing }];
}
