import type { Body, Phrasing } from '#lib/domain/body.ts';
import { splitForeignRuns } from '#lib/french/foreign.ts';
import { rewriteBlocks } from '../walk.ts';

/** Isolates words in another script, so that a screen reader changes voice and punctuation falls on the right side. */
export function markForeign(body: Body): Body {
  return { ...body, children: rewriteBlocks(body.children, { phrasing: markRuns }) };
}

function markRuns(nodes: readonly Phrasing[]): readonly Phrasing[] {
  return nodes.flatMap((node): readonly Phrasing[] => {
    switch (node.type) {
      case 'text':
        return splitForeignRuns(node.value).map(({ text, lang, dir = 'ltr' }) => {
          const words: Phrasing = { type: 'text', value: text };
          return lang === undefined ? words : { type: 'foreign', lang, dir, children: [words] };
        });
      case 'break':
      case 'inlineCode':
      case 'foreign':
        return [node];
      default:
        return [{ ...node, children: markRuns(node.children) }];
    }
  });
}
