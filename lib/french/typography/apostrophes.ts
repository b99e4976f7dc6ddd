import { type Rule, replaceEach } from './edit.ts';
import { MASK } from './protect.ts';

const CLAIM = 'the apostrophe is ’ (U+2019)';

/**
 * An apostrophe stands between two Latin letters, or ends an elided word (« l'« Opinion » », « d'1 million »). Quotes around a 'word', feet (5') and
 * decades ('68) are none of ours. The opening quote ‘ and the accent ´ pass for an apostrophe after an elision only: elsewhere ‘ is
 * the letter ayn of transcribed Arabic (« Ma‘arif »).
 */
export const APOSTROPHE_RULES: readonly Rule[] = [
  replaceEach(CLAIM, /(?<=[\p{Script=Latin}\p{M}])'(?=\p{Script=Latin})/gu, { clue: /'/, text: '’' }),
  replaceEach(
    CLAIM,
    new RegExp(
      String.raw`(?<=(?<![\p{L}\p{M}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel|pres)?qu))['‘´](?= ?[\p{L}\p{N}«“"([@#${MASK}])`,
      'giu',
    ),
    { clue: /['‘´]/, text: '’' },
  ),
];
