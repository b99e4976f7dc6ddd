import { editsOf } from './typography/edit.ts';
import { TYPOGRAPHY_RULES } from './typography/ordered-rules.ts';
import { applyEdits, type Paragraph, type Run, toParagraph, toTexts } from './typography/paragraph.ts';

/** Sets a plain text (a headline, a name, an alternative text) as French typography asks. Idempotent, linear in the text's length. */
export function typeset(text: string): string {
  return typesetRuns([{ text }]).join('');
}

/**
 * Sets the inline runs of one paragraph, in order, and gives back one text for each. A rule sees the whole paragraph: the mark after `</a>` gets its
 * space. A verbatim run (code) is something to lean on, and never changes.
 */
export function typesetRuns(runs: readonly Run[]): string[] {
  return toTexts(TYPOGRAPHY_RULES.reduce(applyRule, toParagraph(runs)));
}

function applyRule(paragraph: Paragraph, rule: (typeof TYPOGRAPHY_RULES)[number]): Paragraph {
  return applyEdits(paragraph, editsOf(rule, paragraph.text));
}
