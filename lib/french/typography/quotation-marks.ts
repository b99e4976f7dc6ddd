import { ANY_SPACE, NO_BREAK_SPACE } from '../spaces.ts';
import { type Edit, type Rule, replaceEach } from './edit.ts';
import { findQuotations } from './quotations.ts';

/**
 * "x" and “x” become « x », or “x” inside another quotation. A mark without its fellow stays as it is: it may be inches, or the rest of a quotation
 * that runs over several paragraphs.
 */
export const QUOTATION_MARKS: Rule = {
  claim: 'a quotation stands between « and », an inner one between “ and ”',
  findEdits: text =>
    findQuotations(text)
      .filter(quotation => quotation.kind !== 'guillemets')
      .flatMap(({ open, close, isInner }) => [
        replaceMark(open, isInner ? '“' : '«'),
        replaceMark(close, isInner ? '”' : '»'),
      ])
      .sort((one, other) => one.start - other.start),
};

export const GUILLEMET_SPACE_RULES: readonly Rule[] = [
  replaceEach('a no-break space (U+00A0) follows «', new RegExp(`(?<=«)${ANY_SPACE}*(?=[^\\s»])`, 'gu'), {
    clue: /«/,
    text: NO_BREAK_SPACE,
    joins: 'previous',
  }),
  replaceEach(
    'a no-break space (U+00A0) comes before »',
    new RegExp(`(?<=[^\\s«])${ANY_SPACE}*(?=»)`, 'gu'),
    { clue: /»/, text: NO_BREAK_SPACE },
  ),
];

function replaceMark(index: number, text: string): Edit {
  return { start: index, end: index + 1, text };
}
