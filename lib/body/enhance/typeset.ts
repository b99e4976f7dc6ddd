import type { Body, Phrasing } from '#lib/domain/body.ts';
import { typesetRuns, typeset as typesetText } from '#lib/french/typography.ts';
import { rewriteBlocks } from '../walk.ts';

/** French typography on every text people read; the rules see across inline elements, never across a line's end. */
export function typeset(body: Body): Body {
  return {
    ...body,
    children: rewriteBlocks(body.children, { phrasing: typesetPhrasing, text: typesetText }),
  };
}

function typesetPhrasing(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const lines: Run[][] = [[]];
  collectRuns(nodes, lines, false);
  const texts = lines.flatMap(line => typesetRuns(line)).values();
  return replaceTexts(nodes, texts);
}

interface Run {
  readonly text: string;
  readonly isVerbatim: boolean;
}

/** Code is kept to the letter, and a foreign language to its own rules. */
function collectRuns(nodes: readonly Phrasing[], lines: Run[][], isVerbatim: boolean): void {
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text') lines.at(-1)?.push({ text: node.value, isVerbatim });
    else if (node.type === 'inlineCode') lines.at(-1)?.push({ text: node.value, isVerbatim: true });
    else collectRuns(node.children, lines, isVerbatim || node.type === 'foreign');
  }
}

/** Puts one text per leaf back, in the order they were collected. */
function replaceTexts(nodes: readonly Phrasing[], texts: Iterator<string>): Phrasing[] {
  return nodes.map((node): Phrasing => {
    if (node.type === 'break') return node;
    if (node.type === 'text' || node.type === 'inlineCode')
      return { ...node, value: texts.next().value ?? node.value };
    return { ...node, children: replaceTexts(node.children, texts) };
  });
}
