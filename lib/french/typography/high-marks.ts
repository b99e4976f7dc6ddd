import { ANY_SPACE, NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from '../spaces.ts';
import { type Rule, replaceEach } from './edit.ts';
import { MASK } from './protect.ts';

/** What a missing space is added after. Only Latin letters: « مرحبا! » keeps its own habits. */
const WORD_END = String.raw`[\p{Script=Latin}\p{M}\p{N}\p{Extended_Pictographic}${MASK}»”"'’)\]}%‰°€$£…*]`;

/** The same, or the full stop of an abbreviation: « Tél.: », « etc.? ». */
const END = String.raw`(?:${WORD_END}|\p{Script=Latin}\.)`;

/** A mark counts where a sentence's mark stands, before a space, a closing mark or the end: `Yahoo!Mail`, `a?b:c` and `;)` are not sentences. */
const EXCLAMATION = String.raw`[!?][;!?]*(?=[\s»”"'’)\]}…,*—–\p{Extended_Pictographic}]|$)`;
const SEMICOLON = String.raw`;(?=[\s»”"'’…,*—–]|$)`;
const COLON = String.raw`:(?=[\s«“"]|$)`;
/** After a space that is already there, a colon may also touch what it announces when that is an address or code. */
const SPACED_COLON = String.raw`:(?=[\s«“"${MASK}]|$)`;

/** Not after an opening mark (« (?) »), whose own space is another matter, nor at the beginning of a line. */
const LINE_SO_FAR = String.raw`[^\s([{«“]`;

/** The one character is looked at before what it follows, and what follows last: cheap where there is no mark, linear in a row of them. */
export const HIGH_MARK_RULES: readonly Rule[] = [
  replaceEach(
    'a narrow no-break space (U+202F) comes before ; ! ?',
    new RegExp(
      `(?<=${LINE_SO_FAR})${ANY_SPACE}+(?=${EXCLAMATION}|${SEMICOLON})|(?=[;!?])(?<=${END})(?=${EXCLAMATION}|${SEMICOLON})`,
      'gu',
    ),
    { clue: /[;!?]/, text: NARROW_NO_BREAK_SPACE },
  ),
  replaceEach(
    'a no-break space (U+00A0) comes before :',
    new RegExp(`(?<=${LINE_SO_FAR})${ANY_SPACE}+(?=${SPACED_COLON})|(?=${COLON})(?<=${END})`, 'gu'),
    { clue: /:/, text: NO_BREAK_SPACE },
  ),
];
