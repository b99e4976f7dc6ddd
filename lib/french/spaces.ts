/** U+00A0, the full no-break space: before `:`, inside « », between a number and its unit. */
export const NO_BREAK_SPACE = '\u00A0';

/** U+202F, the narrow no-break space: before `;` `!` `?`, and between thousands. */
export const NARROW_NO_BREAK_SPACE = '\u202F';

/**
 * Any space inside a line, as the source of a character class. Line breaks are left out on purpose: no rule may pull a word up from the line
 * below.
 */
export const ANY_SPACE = String.raw`[ \t\u00A0\u2000-\u200A\u202F]`;
