import type { Root, RootContent } from 'hast';
import type { Block, Phrasing } from '#lib/domain/body.ts';
import type { Report } from '../body-fault.ts';
import { fold } from '../fold.ts';
import { findAnchors } from './anchors.ts';
import { convertElement } from './convert-element.ts';
import { type Flow, splitAtDoubleBreaks, toBlocks } from './flow.ts';
import { isElement } from './hast.ts';
import type { Walk } from './walk.ts';

export interface BuildContext {
  readonly headline?: string;
  /** Whether the source ends its lines and paragraphs by line feeds, as WordPress's classic text does. */
  readonly keepsLineEnds?: boolean;
  readonly report: Report;
}

/** Walks sanitised HTML into blocks. */
export function buildBlocks(root: Root, context: BuildContext): Block[] {
  const { headline = '', keepsLineEnds = false, report } = context;
  const walk: Walk = {
    report,
    anchors: findAnchors(root),
    keepsLineEnds,
    foldedHeadline: fold(headline),
    flow: nodes =>
      splitAtDoubleBreaks(nodes.flatMap((node, index) => convertNode(node, nodes[index - 1], walk))),
  };
  return toBlocks(walk.flow(root.children));
}

function convertNode(node: RootContent, before: RootContent | undefined, walk: Walk): readonly Flow[] {
  if (isElement(node)) {
    walk.anchors.note(node);
    return convertElement(node, walk);
  }
  if (node.type !== 'text') return [];
  if (!walk.keepsLineEnds) return walk.anchors.giveTo(toLines(node.value, FORCED_LINE_END));
  const isAfterBreak = before !== undefined && isElement(before, 'br');
  const text = isAfterBreak ? node.value.replace(LINE_END_OF_BREAK, '') : node.value;
  return walk.anchors.giveTo(toLines(text, ANY_LINE_END));
}

/**
 * Unicode's line separator, which word processors leave in what is copied from them, ends a line whatever the markup (CSS Text 3, section 5.1). Its
 * paragraph separator counts for two.
 */
const FORCED_LINE_END = /\u2028/;

/**
 * WordPress's rule for text without markup (wpautop): a line end is a break, and an empty line, being two breaks in a row, ends the paragraph. At the edge
 * of a block a break shows nothing and goes, as everywhere.
 */
const ANY_LINE_END = /\r\n?|[\n\u2028]/;

/** A line end right after a `br` is the source's alone: the same rule adds no break to one that is there. */
const LINE_END_OF_BREAK = /^[ \t]*\n/;

function toLines(text: string, lineEnd: RegExp): Phrasing[] {
  return text
    .replaceAll('\u2029', '\u2028\u2028')
    .split(lineEnd)
    .flatMap((value, index): Phrasing[] =>
      index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    );
}
