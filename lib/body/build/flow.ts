import { assertNever } from '#lib/domain/assert-never.ts';
import type { Block, Gallery, Image, Phrasing } from '#lib/domain/body.ts';
import { isBlank } from '../phrasing.ts';

/**
 * What markup becomes on its way to blocks: a flat sequence in reading order. HTML lets blocks stand inside phrasing
 * (`<a><div>…`) and bare words between blocks; in a sequence both are ordinary. A boundary ends a paragraph.
 */
export type Flow = Block | Phrasing | typeof BOUNDARY;

export const BOUNDARY = { type: 'boundary' } as const;

export function isPhrasing(item: Flow): item is Phrasing {
  return PHRASING_TYPES.has(item.type);
}

const PHRASING_TYPES: ReadonlySet<string> = new Set<Phrasing['type']>([
  'text',
  'strong',
  'emphasis',
  'link',
  'sub',
  'sup',
  'struck',
  'break',
  'inlineCode',
  'foreign',
]);

/** Whether a reader would see anything of it. */
export function hasContent(flow: readonly Flow[]): boolean {
  return flow.some(item => (isPhrasing(item) ? !isBlank([item]) : item.type !== 'boundary'));
}

/** Blocks, each run of phrasing between them being a paragraph. */
export function toBlocks(flow: readonly Flow[]): Block[] {
  return mapRuns(flow, run => [{ type: 'paragraph', children: run }]).flatMap(item =>
    isPhrasing(item) || item.type === 'boundary' ? [] : [item],
  );
}

/**
 * The sequence with `change` applied to each run of phrasing. Runs without words are left out where they would make an empty
 * block and kept as they are (a space, a break) where they part words.
 */
export function mapRuns(
  flow: readonly Flow[],
  change: (run: readonly Phrasing[]) => readonly Flow[],
): Flow[] {
  return groupRuns(flow).flatMap((group): readonly Flow[] => {
    if (!('run' in group)) return [group];
    return isBlank(group.run) ? group.run : change(group.run);
  });
}

interface Run {
  readonly run: Phrasing[];
}

function groupRuns(flow: readonly Flow[]): (Run | Exclude<Flow, Phrasing>)[] {
  const groups: (Run | Exclude<Flow, Phrasing>)[] = [];
  for (const item of flow) {
    const last = groups.at(-1);
    if (!isPhrasing(item)) groups.push(item);
    else if (last !== undefined && 'run' in last) last.run.push(item);
    else groups.push({ run: [item] });
  }
  return groups;
}

/** Puts runs of phrasing inside an element of phrasing, also those of the paragraphs and headings that stood inside it. */
export function wrapRuns(flow: readonly Flow[], wrap: (run: readonly Phrasing[]) => Phrasing): Flow[] {
  return mapRuns(flow, run => [wrap(run)]).map(item =>
    item.type === 'paragraph' || item.type === 'heading'
      ? { ...item, children: [wrap(item.children)] }
      : item,
  );
}

/** Two breaks in a row, with nothing but space between, are how many editors end a paragraph. */
export function splitAtDoubleBreaks(flow: readonly Flow[]): Flow[] {
  const split: Flow[] = [];
  let breakAt: number | undefined;
  for (const item of flow) {
    if (item.type === 'break' && breakAt !== undefined) {
      split.splice(breakAt, split.length - breakAt, BOUNDARY);
    } else {
      if (item.type === 'break') breakAt = split.length;
      else if (!isPhrasing(item) || !isBlank([item])) breakAt = undefined;
      split.push(item);
    }
  }
  return split;
}

export interface Flattened {
  readonly phrasing: readonly Phrasing[];
  /** Pictures have no place among words: they follow the block. */
  readonly lifted: readonly (Image | Gallery)[];
}

/** Words only, for a heading, a caption or a cell: blocks become lines. */
export function flatten(flow: readonly Flow[]): Flattened {
  const phrasing: Phrasing[] = [];
  const lifted: (Image | Gallery)[] = [];
  for (const item of flow) {
    if (item.type === 'boundary') phrasing.push({ type: 'break' });
    else if (isPhrasing(item)) phrasing.push(item);
    else if (item.type === 'image' || item.type === 'gallery') lifted.push(item);
    else phrasing.push({ type: 'break' }, ...toPhrasing(item), { type: 'break' });
  }
  return { phrasing, lifted };
}

function toPhrasing(block: Exclude<Block, Image | Gallery>): readonly Phrasing[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children;
    case 'pullquote':
      return joinLines([block.children, block.attribution ?? []]);
    case 'quote':
      return joinLines([flatten(block.children).phrasing, block.attribution ?? []]);
    case 'list':
      return joinLines(block.children.map(item => flatten(item.children).phrasing));
    case 'embed':
      return [
        { type: 'link', url: block.url, children: [{ type: 'text', value: block.title ?? block.provider }] },
      ];
    case 'table':
      return joinLines(block.children.map(row => row.children.flatMap(cell => [...cell.children, SPACE])));
    case 'code':
      return [{ type: 'inlineCode', value: block.value }];
    case 'separator':
      return [];
    default:
      return assertNever(block);
  }
}

const SPACE: Phrasing = { type: 'text', value: ' ' };

function joinLines(lines: readonly (readonly Phrasing[])[]): Phrasing[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));
}
