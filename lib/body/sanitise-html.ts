import type { Element, ElementContent, Properties, Root } from 'hast';
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html as htmlStandard,
  parseFragment,
} from 'parse5';
import { isFollowable } from './address.ts';
import type { Report } from './body-fault.ts';
import { escapePseudoTags } from './escape-pseudo-tags.ts';
import { findTex } from './formula.ts';
import { admissionOf } from './html-elements.ts';
import { settlePictures } from './settle-pictures.ts';
import { stripMarkup } from './strip-markup.ts';

/**
 * Reads HTML as browsers do (parse5 follows the HTML Living Standard, 13.2) and leaves only the elements and attributes that the walker reads. This
 * is the first of two locks: the walker copies no markup either, it makes nodes of the few kinds the tree has.
 */
export function sanitiseHtml(html: string, report: Report): Root {
  const fragment = parseWithinLimits(escapePseudoTags(html), report);
  return {
    type: 'root',
    children: admitAll(fragment.childNodes, { report, nodesLeft: NODES_MAX, depth: 0 }),
  };
}

type SourceNode = DefaultTreeAdapterTypes.ChildNode;
type SourceElement = DefaultTreeAdapterTypes.Element;

function parseWithinLimits(html: string, report: Report): DefaultTreeAdapterTypes.DocumentFragment {
  let openElements = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++openElements > OPEN_ELEMENTS_MAX) throw new TooDeep();
    },
    onItemPop() {
      openElements--;
    },
  };
  try {
    return parseFragment(html, { treeAdapter, scriptingEnabled: false });
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    report('too-deep', 'document');
    return parseFragment(stripMarkup(html));
  }
}

class TooDeep extends Error {}

/** A parser takes time in the square of the elements left open. No honest article comes near. */
const OPEN_ELEMENTS_MAX = 5_000;

/** Columns in groups in covers reach about 20 in WordPress. */
const NESTING_MAX = 128;

/** The longest articles of the corpora hold about 3,000. */
const NODES_MAX = 50_000;

/** Where the reading stands. */
interface Reading {
  readonly report: Report;
  nodesLeft: number;
  depth: number;
}

/** Past either limit elements are flattened to their words and reported: nothing a reader could have read is lost. */
function admitAll(nodes: readonly SourceNode[], reading: Reading): ElementContent[] {
  const admitted: ElementContent[] = [];
  for (const [index, node] of nodes.entries()) {
    if (reading.nodesLeft === 0) {
      reading.report('too-many-nodes', 'document');
      admitted.push(toWordsAlone(nodes.slice(index)));
      break;
    }
    reading.nodesLeft--;
    if ('tagName' in node) admitElement(node, reading, admitted);
    else if (node.nodeName === '#text') admitted.push({ type: 'text', value: node.value });
  }
  return settlePictures(admitted, () => reading.report('dropped-element', 'noscript'));
}

function admitElement(element: SourceElement, reading: Reading, admitted: ElementContent[]): void {
  const { tagName } = element;
  if (tagName === 'noscript') {
    admitted.push({ type: 'element', tagName, properties: {}, children: listPictures(element, reading) });
    return;
  }
  const admission = admissionOf(tagName);
  if (admission === 'dropped') reading.report('dropped-element', tagName);
  if (admission === 'dropped' || admission === 'dropped-silently') return;
  if (reading.depth === NESTING_MAX) {
    reading.report('too-deep', tagName);
    admitted.push(toWordsAlone([element]));
    return;
  }
  const tex = findTex(element);
  if (tex !== undefined) {
    reportUnwrapped(element, reading.report);
    admitted.push({
      type: 'element',
      tagName: 'code',
      properties: {},
      children: [{ type: 'text', value: tex }],
    });
    return;
  }
  reading.depth++;
  const children = admitAll(element.childNodes, reading);
  reading.depth--;
  if (admission === 'kept' && element.namespaceURI === htmlStandard.NS.HTML) {
    reportAddress(element, reading.report);
    admitted.push({ type: 'element', tagName, properties: toProperties(element), children });
  } else {
    reportUnwrapped(element, reading.report);
    if (STAND_ALONE.has(tagName) && children.some(child => !isBlankText(child))) {
      admitted.push({ type: 'element', tagName: 'div', properties: {}, children });
    } else {
      for (const child of children) admitted.push(child);
    }
  }
}

/** The pictures of a `noscript`, whatever they stand in: settle-pictures.ts looks whether they are needed. */
function listPictures(noscript: SourceElement, reading: Reading): Element[] {
  const pictures: Element[] = [];
  const left = noscript.childNodes.toReversed();
  for (let node = left.pop(); node !== undefined && reading.nodesLeft > 0; node = left.pop()) {
    if (!('tagName' in node)) continue;
    reading.nodesLeft--;
    if (node.tagName !== 'img') for (const child of node.childNodes.toReversed()) left.push(child);
    else pictures.push({ type: 'element', tagName: 'img', properties: toProperties(node), children: [] });
  }
  return pictures;
}

/** Controls and drawings, whose words run on with no others. */
const STAND_ALONE: ReadonlySet<string> = new Set(['button', 'label', 'textarea', 'dialog', 'output', 'svg']);

function isBlankText(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** What is inside a drawing or a formula is no fault of its own. */
function reportUnwrapped({ tagName, namespaceURI }: SourceElement, report: Report): void {
  const isRoot = tagName === 'svg' || tagName === 'math';
  if (isRoot || namespaceURI === htmlStandard.NS.HTML) report('unwrapped-element', tagName);
}

function reportAddress({ tagName, attrs }: SourceElement, report: Report): void {
  const names = tagName === 'a' ? LINK_ATTRIBUTES : SOURCE_ATTRIBUTES;
  const attribute = names.map(name => attrs.find(candidate => candidate.name === name)).find(Boolean);
  if (attribute?.value && !isFollowable(attribute.value)) report('unsafe-address', tagName);
}

const LINK_ATTRIBUTES = ['href'];

/** In this order: scripts that load pictures late put a placeholder in `src`. */
const SOURCE_ATTRIBUTES = ['data-src', 'data-lazy-src', 'data-original', 'src'];

/** The attributes that the walker reads, by their names in hast. Of a `style` the walker reads a word or an address; it goes no further. */
const PROPERTY_NAMES: ReadonlyMap<string, string> = new Map([
  ...[
    'lang',
    'dir',
    'id',
    'name',
    'href',
    'rel',
    'src',
    'alt',
    'width',
    'height',
    'title',
    'data',
    'cite',
  ].map(name => [name, name] as const),
  ...['start', 'reversed', 'type', 'scope', 'align', 'style'].map(name => [name, name] as const),
  ['class', 'className'],
  ['colspan', 'colSpan'],
  ['rowspan', 'rowSpan'],
  ['data-src', 'dataSrc'],
  ['data-lazy-src', 'dataLazySrc'],
  ['data-original', 'dataOriginal'],
  ['srcset', 'srcSet'],
  ['data-srcset', 'dataSrcSet'],
  ['data-lazy-srcset', 'dataLazySrcSet'],
  ['data-href', 'dataHref'],
  ['data-align', 'dataAlign'],
  ['data-link', 'dataLink'],
  ['aria-label', 'ariaLabel'],
  ['data-instgrm-permalink', 'dataInstgrmPermalink'],
]);

function toProperties({ attrs }: SourceElement): Properties {
  const properties: Properties = {};
  for (const { name, value } of attrs) {
    const property = PROPERTY_NAMES.get(name);
    if (property === undefined) continue;
    properties[property] = property === 'className' ? value.split(/\s+/).filter(Boolean) : value;
  }
  return properties;
}

/** Words on their own line. A loop with its own stack: the depth here has no limit. */
function toWordsAlone(nodes: readonly SourceNode[]): Element {
  const words: string[] = [];
  const left = nodes.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.nodeName === '#text' && 'value' in node) words.push(node.value);
    if (!('tagName' in node) || admissionOf(node.tagName).startsWith('dropped')) continue;
    words.push(' ');
    for (const child of node.childNodes.toReversed()) left.push(child);
  }
  const text = { type: 'text', value: words.join('') } as const;
  return { type: 'element', tagName: 'div', properties: {}, children: [text] };
}
