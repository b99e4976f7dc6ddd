import { ANY_SPACE, NO_BREAK_SPACE } from '../spaces.ts';
import { type Rule, replaceEach } from './edit.ts';
import { MASK } from './protect.ts';

const NOT_IN_A_WORD = String.raw`(?<![\p{L}\p{N}])`;

export const ABBREVIATION_RULES: readonly Rule[] = [
  replaceEach(
    'a no-break space (U+00A0) follows n°',
    new RegExp(String.raw`(?<=${NOT_IN_A_WORD}[nN][°º])${ANY_SPACE}*(?=\d)`, 'gu'),
    { clue: /[°º]/, text: NO_BREAK_SPACE, joins: 'previous' },
  ),
  // A particle or an article may follow: « M. d’Ormesson », « Mme la ministre ».
  replaceEach(
    'a no-break space (U+00A0) follows M. and Mme',
    new RegExp(
      String.raw`(?<=${NOT_IN_A_WORD}(?:M\.|MM\.|Mmes?|Mlles?))${ANY_SPACE}+(?=[\p{L}${MASK}])`,
      'gu',
    ),
    { clue: /M\.|Mmes?|Mlles?/, text: NO_BREAK_SPACE },
  ),
  // A capital must follow, since « Me » is also a pronoun.
  replaceEach(
    'a no-break space (U+00A0) follows Dr, Pr and Me',
    new RegExp(String.raw`(?<=${NOT_IN_A_WORD}(?:Drs?|Prs?|Mes?|Mgr))${ANY_SPACE}+(?=\p{Lu})`, 'gu'),
    { clue: /Dr|Pr|Me|Mgr/, text: NO_BREAK_SPACE },
  ),
  replaceEach(
    'a no-break space (U+00A0) stands between p., art., chap. and their number',
    new RegExp(String.raw`(?<=${NOT_IN_A_WORD}(?:pp?|art|chap|vol|fig)\.)${ANY_SPACE}+(?=[\dIVXLC])`, 'gu'),
    { clue: /[pltg]\.\s/, text: NO_BREAK_SPACE },
  ),
];
