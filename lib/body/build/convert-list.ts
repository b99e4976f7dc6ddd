import type { Element, ElementContent } from 'hast';
import type { Image, List, ListItem, Numbering } from '#lib/domain/body.ts';
import { convertGallery } from './convert-gallery.ts';
import { BOUNDARY, type Flow, toBlocks, wrapRuns } from './flow.ts';
import { attribute, hasClass, isElement } from './hast.ts';
import type { Walk } from './walk.ts';

/** A list without a single item is words moved to the right, as editors write them: browsers draw no number there, and no bullet. */
export function convertList(element: Element, walk: Walk): readonly Flow[] {
  if (hasClass(element, 'wp-block-gallery', 'blocks-gallery-grid')) return convertGallery(element, walk);
  if (!element.children.some(node => isElement(node, 'li'))) {
    return [BOUNDARY, ...walk.flow(element.children), BOUNDARY];
  }
  const children: ListItem[] = groupItems(element.children)
    .map(nodes => ({ type: 'listItem' as const, children: toBlocks(walk.flow(nodes)) }))
    .filter(item => item.children.length > 0);
  if (children.length === 0) return [BOUNDARY];
  const pictures = children.flatMap(item => listLonePictures(item));
  if (pictures.length === children.length && pictures.length > 1)
    return [{ type: 'gallery', children: pictures }];
  const ordered = element.tagName === 'ol';
  const list: List = { type: 'list', ordered, ...(ordered && readNumbers(element)), children };
  return [list];
}

/** Items that are a picture each are how themes and plugins wrote galleries and slide shows. */
function listLonePictures({ children }: ListItem): readonly Image[] {
  const [only] = children;
  return children.length === 1 && only?.type === 'image' ? [{ ...only, width: 'column' }] : [];
}

function readNumbers(element: Element): Pick<List, 'start' | 'isReversed' | 'numbering'> {
  const start = Number.parseInt(attribute(element, 'start') ?? '', 10);
  const isReversed = attribute(element, 'reversed') !== undefined;
  const numbering = findNumbering(element);
  return {
    ...(Math.abs(start) <= START_MAX && (start !== 1 || isReversed) && { start }),
    ...(isReversed && { isReversed }),
    ...(numbering !== undefined && { numbering }),
  };
}

const START_MAX = 1_000_000;

/** HTML says it in `type`, whose capitals count (HTML Living Standard, 4.4.5); WordPress in a style. */
function findNumbering(element: Element): Numbering | undefined {
  const style = /list-style-type:\s*([\w-]+)/i.exec(attribute(element, 'style') ?? '')?.[1];
  return NUMBERINGS.get(style?.toLowerCase() ?? attribute(element, 'type') ?? '');
}

const NUMBERINGS: ReadonlyMap<string, Numbering> = new Map([
  ['a', 'lower-alpha'],
  ['lower-alpha', 'lower-alpha'],
  ['lower-latin', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['upper-alpha', 'upper-alpha'],
  ['upper-latin', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['lower-roman', 'lower-roman'],
  ['I', 'upper-roman'],
  ['upper-roman', 'upper-roman'],
]);

/** A list that stands directly in a list, as old editors wrote them, belongs to the item before it; stray words make an item. */
function groupItems(nodes: readonly ElementContent[]): ElementContent[][] {
  const groups: ElementContent[][] = [];
  for (const node of nodes) {
    if (node.type === 'text' && node.value.trim() === '') continue;
    const previous = groups.at(-1);
    if (isElement(node, 'li')) groups.push([node]);
    else if (previous !== undefined && isElement(node, 'ul', 'ol', 'menu')) previous.push(node);
    else groups.push([node]);
  }
  return groups;
}

/** Terms in bold, each followed by its definitions. */
export function convertDefinitionList(element: Element, walk: Walk): readonly Flow[] {
  return element.children.flatMap(node => {
    if (isElement(node, 'div')) return convertDefinitionList(node, walk);
    const flow = walk.flow([node]);
    const shown = isElement(node, 'dt') ? wrapRuns(flow, run => ({ type: 'strong', children: run })) : flow;
    return [BOUNDARY, ...shown, BOUNDARY];
  });
}
