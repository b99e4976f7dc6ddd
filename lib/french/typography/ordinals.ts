import { type Rule, replaceEach } from './edit.ts';

const CLAIM = 'an ordinal is written 1re, 2e, XXIe';

/** The Lexique writes 1er, 1re, 2e, 2es: « 1ère », « 2ème », « 2éme » and « 2ième » are faults, safe to mend right after a number. */
export const ORDINAL_RULES: readonly Rule[] = [
  replaceEach(CLAIM, /(?<=(?<![\p{L}\p{N}.,])1)[èe]re(?=s?(?![\p{L}\p{M}\p{N}]))/gu, {
    clue: /1[èe]re/,
    text: 're',
  }),
  // Roman numbers of I, V and X only: « Mème » and « Dème » are words.
  replaceEach(CLAIM, /(?<=(?<![\p{L}\p{N}])(?:\d{1,6}|[IVX]{1,6}))i?[èée]me(?=s?(?![\p{L}\p{M}\p{N}]))/gu, {
    clue: /[\dIVX]i?[èée]me/,
    text: 'e',
  }),
];
