import { ABBREVIATION_RULES } from './abbreviations.ts';
import { APOSTROPHE_RULES } from './apostrophes.ts';
import { INCISE_DASHES } from './dashes.ts';
import type { Rule } from './edit.ts';
import { ELLIPSIS } from './ellipsis.ts';
import { HIGH_MARK_RULES } from './high-marks.ts';
import { NUMBER_RULES } from './numbers.ts';
import { ORDINAL_RULES } from './ordinals.ts';
import { GUILLEMET_SPACE_RULES, QUOTATION_MARKS } from './quotation-marks.ts';

/**
 * The rules of the « Lexique des règles typographiques en usage à l'Imprimerie nationale », in the order that lets each see what the ones before it
 * wrote: a quotation mark opens after an apostrophe, a mark follows a guillemet, a sentence does not end at « M. ».
 */
export const TYPOGRAPHY_RULES: readonly Rule[] = [
  ELLIPSIS,
  ...APOSTROPHE_RULES,
  QUOTATION_MARKS,
  ...GUILLEMET_SPACE_RULES,
  ...HIGH_MARK_RULES,
  ...NUMBER_RULES,
  ...ABBREVIATION_RULES,
  INCISE_DASHES,
  ...ORDINAL_RULES,
];
