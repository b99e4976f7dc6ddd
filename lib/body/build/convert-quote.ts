import type { Element, ElementContent } from 'hast';
import type { Phrasing } from '#lib/domain/body.ts';
import { isBlank } from '../phrasing.ts';
import { convertPost } from './convert-embed.ts';
import { BOUNDARY, type Flow, flatten, toBlocks } from './flow.ts';
import { findElements, hasClass, isElement, textOf } from './hast.ts';
import type { Walk } from './walk.ts';

export function convertQuote(element: Element, walk: Walk): readonly Flow[] {
  if (hasClass(element, 'wp-block-pullquote')) return convertPullquote(element, walk);
  return convertPost(element) ?? toQuote(element.children, walk);
}

export function convertPullquote(element: Element, walk: Walk): readonly Flow[] {
  const { words, attribution, lifted } = readQuotation(element.children, walk);
  const { phrasing, lifted: pictures } = flatten(words);
  if (isBlank(phrasing)) return [BOUNDARY, ...toBlocks(attribution), ...lifted, ...pictures];
  return [{ type: 'pullquote', children: phrasing, ...toAttribution(attribution) }, ...lifted, ...pictures];
}

/** A quotation whose source stands in a `cite` or a `footer` that closes it, or in its figure's caption. */
export function toQuote(nodes: readonly ElementContent[], walk: Walk): readonly Flow[] {
  const { words, attribution, lifted } = readQuotation(nodes, walk);
  const children = toBlocks(words);
  if (children.length === 0) return [BOUNDARY, ...toBlocks(attribution), ...lifted];
  return [{ type: 'quote', children, ...toAttribution(attribution) }, ...lifted];
}

function toAttribution(phrasing: readonly Phrasing[]): { attribution?: readonly Phrasing[] } {
  return isBlank(phrasing) ? {} : { attribution: phrasing };
}

function readQuotation(nodes: readonly ElementContent[], walk: Walk) {
  const source = findSource(nodes);
  const words = walk.flow(source === undefined ? nodes : without(nodes, source));
  const { phrasing, lifted } = flatten(source === undefined ? [] : walk.flow(source.children));
  return { words, attribution: phrasing, lifted };
}

/** The last element, if it names the source. A `cite` amid the words is a title and stays there. */
function findSource(nodes: readonly ElementContent[]): Element | undefined {
  const source = findElements(nodes, 'cite', 'footer', 'figcaption').at(-1);
  return source !== undefined && textOf(nodes).trimEnd().endsWith(textOf(source.children).trimEnd())
    ? source
    : undefined;
}

function without(nodes: readonly ElementContent[], unwanted: Element): ElementContent[] {
  return nodes
    .filter(node => node !== unwanted)
    .map(node => (isElement(node) ? { ...node, children: without(node.children, unwanted) } : node));
}
