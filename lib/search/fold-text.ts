import { foldLetters } from '#lib/domain/fold-letters.ts';

/** What French cuts off before an apostrophe says nothing of what a text is about. */
export const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/gu;

/** « O.N.U. » is « ONU » to who looks for it: letters that each have their full stop, but for the last. An initial alone is none. */
export const ACRONYM = /(?<![\p{L}\p{M}\p{N}.])(?:\p{L}\p{M}*\.){2,}(?:\p{L}\p{M}*(?![\p{L}\p{M}\p{N}]))?/gu;

/** Stands in every acronym, and is looked for in a tenth of the time: most texts have none. */
const ACRONYM_CLUE = /\.\p{L}\p{M}*\./u;

/** A text whose acronyms are written without full stops. */
export function joinAcronyms(text: string): string {
  if (!ACRONYM_CLUE.test(text)) return text;
  return text.replace(ACRONYM, acronym => acronym.replaceAll('.', ''));
}

/** A text without what readers may leave out: capitals, accents, ligatures, elisions, thousands' spaces. */
export function foldText(text: string): string {
  return (
    foldLetters(text)
      // 1 200 000 is one number.
      .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
      .replace(ELISION, ' ')
  );
}
