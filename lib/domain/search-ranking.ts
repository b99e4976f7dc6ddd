/*
 * All that decides which answers come first (decision 9). Change it looking at tests/integration/search/golden-tuned.json, and at no other half.
 */

/** What a word counts by where it stands, against one of the text. */
export const TERM_WEIGHTS = { headline: 10, standfirst: 4, body: 1 } as const;

/** What today's article gains over one of any age, and the age at which half of that is left. */
export const RECENCY = { gain: 0.2, halfLifeDays: 180 } as const;

/** Answers put in order: of more, the last that came in. Nobody turns so many pages, and looking at each costs time. */
export const RANKED_MAX = 1000;

/** Where there are more, those that come first because of where they have the words. */
export const FIRST_MAX = 200;

/** A word that so many articles have is frequent: scoring goes through all of them, and they weigh next to nothing. */
export const FREQUENT_MIN = 5000;

/** Fewer answers than that are few: a reader is offered what comes near. */
export const FEW_ANSWERS = 3;

/** Articles offered that have some of the words. */
export const NEAR_MAX = 10;
