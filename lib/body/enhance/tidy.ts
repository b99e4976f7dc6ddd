import type { Body, Phrasing } from '#lib/domain/body.ts';
import { isBlank, textOfPhrasing } from '../phrasing.ts';
import { rewriteBlocks } from '../walk.ts';

/**
 * Collapses white space as a browser does (CSS Text 3, section 4.1), keeps no-break spaces except at the edges of a block, joins
 * adjacent texts, and drops what holds nothing.
 */
export function tidy(body: Body): Body {
  return { ...body, children: rewriteBlocks(body.children, { phrasing: tidyPhrasing, text: tidyText }) };
}

function tidyPhrasing(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const tidied = collapse(nodes, { isAfterSpace: true });
  trimEnd(tidied);
  return tidied;
}

function tidyText(value: string): string {
  return collapseSpaces(value).trim();
}

/**
 * U+FFFC is what copying leaves in place of a picture: nothing to read. A no-break space beside an ordinary one holds nothing together: it is what
 * editors make of two strokes of the space bar.
 */
function collapseSpaces(value: string): string {
  return value.replaceAll('\ufffc', '').replace(COLLAPSIBLE, run => (/[^\u00a0]/.test(run) ? ' ' : run));
}

/** A lone space, by far the most frequent, is right as it is. */
const COLLAPSIBLE = /[ \t\n\f\r\u00a0]{2,}|[\t\n\f\r]/g;

/** One state for a whole block: a space that ends an element makes the space after the element redundant. */
interface Collapse {
  isAfterSpace: boolean;
}

function collapse(nodes: readonly Phrasing[], state: Collapse): Phrasing[] {
  const kept: Phrasing[] = [];
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        appendText(kept, collapseText(node.value, state));
        break;
      case 'inlineCode':
        appendCode(kept, node.value, state);
        break;
      case 'break':
        appendBreak(kept);
        state.isAfterSpace = true;
        break;
      default: {
        const children = collapse(unnest(node), state);
        if (!isBlank(children)) appendWrapper(kept, { ...node, children });
        else if (children.some(child => child.type === 'break')) appendBreak(kept);
        else appendText(kept, textOfPhrasing(children));
      }
    }
  }
  return kept;
}

/** Bold in bold is bold: browsers would draw it bolder still. */
function unnest({ type, children }: Wrapper): readonly Phrasing[] {
  if (type !== 'strong' && type !== 'emphasis') return children;
  return children.flatMap(child => (child.type === type ? unnest(child) : [child]));
}

function collapseText(value: string, state: Collapse): string {
  const collapsed = collapseSpaces(value);
  const text = state.isAfterSpace ? collapsed.replace(/^[\s\u200b\u2060]+/, '') : collapsed;
  if (text !== '') state.isAfterSpace = text.endsWith(' ');
  return text;
}

function appendText(nodes: Phrasing[], value: string): void {
  if (value === '') return;
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', value: last.value + value };
  else nodes.push({ type: 'text', value });
}

function appendCode(nodes: Phrasing[], source: string, state: Collapse): void {
  const value = source.replace(/[\n\r]+/g, ' ');
  if (isBlank([{ type: 'text', value }])) {
    appendText(nodes, collapseText(value, state));
  } else {
    nodes.push({ type: 'inlineCode', value });
    state.isAfterSpace = false;
  }
}

/** The spaces at an element's edges go outside it: a link is not underlined past its words. */
function appendWrapper(nodes: Phrasing[], wrapper: Wrapper): void {
  const [first] = wrapper.children;
  const last = wrapper.children.at(-1);
  const before = first?.type === 'text' ? first.value.length - first.value.trimStart().length : 0;
  const after = last?.type === 'text' ? last.value.length - last.value.trimEnd().length : 0;
  const children = wrapper.children.map((child): Phrasing => {
    if (child.type !== 'text') return child;
    const start = child === first ? before : 0;
    return {
      ...child,
      value: child.value.slice(start, child === last ? child.value.length - after : undefined),
    };
  });
  if (first?.type === 'text') appendText(nodes, first.value.slice(0, before));
  nodes.push({ ...wrapper, children: children.filter(child => child.type !== 'text' || child.value !== '') });
  if (last?.type === 'text') appendText(nodes, last.value.slice(last.value.length - after));
}

type Wrapper = Extract<Phrasing, { readonly children: readonly Phrasing[] }>;

/** A line end that opens a block, or follows another, shows nothing but a hole. */
function appendBreak(nodes: Phrasing[]): void {
  trimEnd(nodes);
  if (nodes.length > 0) nodes.push({ type: 'break' });
}

/** Takes the spaces and breaks off the end, in place: a copy at each break would take time in the square of their number. */
function trimEnd(nodes: Phrasing[]): void {
  for (let last = nodes.pop(); last !== undefined; last = nodes.pop()) {
    const trimmed = trimNode(last);
    if (trimmed === undefined) continue;
    nodes.push(trimmed);
    return;
  }
}

function trimNode(node: Phrasing): Phrasing | undefined {
  if (node.type === 'break') return undefined;
  if (node.type === 'inlineCode') return node;
  if (node.type === 'text') {
    const end = endOfWords(node.value);
    return end === 0 ? undefined : { ...node, value: node.value.slice(0, end) };
  }
  const children = [...node.children];
  trimEnd(children);
  return children.length === 0 ? undefined : { ...node, children };
}

/** Read from the end: a pattern would read the whole text to find it. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s\u200b\u2060]/.test(text.charAt(end - 1))) end--;
  return end;
}
