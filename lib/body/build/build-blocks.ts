import type { Root, RootContent } from 'hast';
import type { Block } from '#lib/domain/body.ts';
import type { Report } from '../body-fault.ts';
import { convertElement } from './convert-element.ts';
import { BOUNDARY, type Flow, splitAtDoubleBreaks, toBlocks } from './flow.ts';
import { fold } from './fold.ts';
import { isElement, textOf } from './hast.ts';
import type { Walk } from './walk.ts';

export interface BuildContext {
  readonly headline?: string;
  readonly report: Report;
}

/**
 * Walks sanitised HTML into blocks. Past either limit an element is flattened to its text and reported: nothing a reader
 * could have read is lost.
 */
export function buildBlocks(root: Root, { headline = '', report }: BuildContext): Block[] {
  let depth = 0;
  let nodesLeft = NODES_MAX;

  const walk: Walk = {
    report,
    foldedHeadline: fold(headline),
    flow(nodes) {
      const limit = Math.min(nodes.length, nodesLeft);
      nodesLeft -= limit;
      depth++;
      const flow = nodes.slice(0, limit).flatMap(convert);
      depth--;
      return splitAtDoubleBreaks(
        limit === nodes.length ? flow : [...flow, ...flattenRest(nodes.slice(limit))],
      );
    },
  };

  function convert(node: RootContent): readonly Flow[] {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (!isElement(node)) return [];
    if (depth <= DEPTH_MAX) return convertElement(node, walk);
    report('too-deep', node.tagName);
    return toTextAlone([node]);
  }

  function flattenRest(nodes: readonly RootContent[]): readonly Flow[] {
    report('too-many-nodes', 'document');
    return toTextAlone(nodes);
  }

  return toBlocks(walk.flow(root.children));
}

function toTextAlone(nodes: readonly RootContent[]): readonly Flow[] {
  return [BOUNDARY, { type: 'text', value: textOf(nodes, ' ') }, BOUNDARY];
}

/** Columns in groups in covers reach about 20 in WordPress. */
const DEPTH_MAX = 64;

/** The longest articles of the corpora hold about 3,000. */
const NODES_MAX = 50_000;
