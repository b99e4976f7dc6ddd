import type { ArticleSummary } from './article.ts';

/** Longer than any headline, in UTF-16 code units: a question is an address, and stands on the page. */
export const QUESTION_LENGTH_MAX = 200;

/** The terms of an article's parts (`lib/search`), separated by spaces: what the search index has of it. */
export interface ArticleTerms {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: string;
}

/** What a reader looks for, and which page of the answer. */
export interface Search {
  /** Empty as long as nothing is looked for. */
  readonly question: string;
  /** From 1. */
  readonly number: number;
}

export interface FoundArticles {
  /** Those of the page, the best answer first. */
  readonly items: readonly ArticleSummary[];
  /** How many there are, counted no further than anybody turns pages. */
  readonly total: number;
  readonly isTotalCut: boolean;
}

/** The answer to a search. */
export interface SearchAnswer extends Search {
  readonly found: FoundArticles;
  readonly pageCount: number;
  /** For a reader with nothing else to read: no question, or no answer. */
  readonly latest: readonly ArticleSummary[];
}
