import type { ArticleSummary, Byline } from './article.ts';
import type { MarkedText } from './marked-text.ts';

/** Longer than any headline, in UTF-16 code units: a question is an address, and stands on the page. */
export const QUESTION_LENGTH_MAX = 200;

/** What the search index has of an article, made by `lib/search`: the terms of each part, separated by spaces. */
export interface ArticleTerms {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: string;
}

/** A word of the newspaper: folded, the same from its end to its beginning, and as it is written. */
export type VocabularyWord = readonly [folded: string, reversed: string, written: string];

/** Terms that stand one after the other; most often a single one. */
export type TermSequence = readonly string[];

/** What an article must have in the search index to be an answer. */
export interface TermQuery {
  /** Of each of these, one of the alternatives. */
  readonly all: readonly (readonly TermSequence[])[];
  readonly none: readonly TermSequence[];
}

/** relevance: what answers best comes first · date: the newest (`tri=pertinence` and `tri=date` in an address). */
export const SEARCH_ORDERS = ['relevance', 'date'] as const;
export type SearchOrder = (typeof SEARCH_ORDERS)[number];

/** What a reader looks for and where, as an address says it: nobody has looked yet whether it makes sense. */
export interface Search {
  /** Empty as long as nothing is looked for. */
  readonly question: string;
  /** Slugs. */
  readonly category?: string;
  readonly author?: string;
  /** Days, `2026-02-03`; both belong to the period. */
  readonly from?: string;
  readonly to?: string;
  readonly order?: string;
}

/** What of a search can make no sense. */
export const SEARCH_LIMITS = ['category', 'author', 'from', 'to', 'period', 'order'] as const;
export type SearchLimit = (typeof SEARCH_LIMITS)[number];

/** A search and a page of its answer, from 1. */
export interface NumberedSearch extends Search {
  readonly number: number;
}

/** An article with the words marked that were looked for. */
export interface FoundArticle {
  readonly article: ArticleSummary;
  readonly headline: MarkedText;
  /** The passage that has most of them: of its text, or its standfirst. */
  readonly passage?: MarkedText;
}

/** What has a page of its own under the name that a reader typed. */
export interface NamedSubject {
  readonly kind: 'category' | 'author' | 'topic';
  readonly slug: string;
  readonly name: string;
}

/** The answer to a search. */
export interface SearchAnswer {
  /** As it was understood: without what made no sense. */
  readonly search: Search;
  readonly number: number;
  readonly order: SearchOrder;
  readonly ignored: readonly SearchLimit[];
  /** How many words the question has, whatever they say: none in « 🙂 ». */
  readonly wordCount: number;
  /** Nothing but words that an answer must not have. */
  readonly hasExclusionsOnly: boolean;
  /** Those of the page, the best answer first. */
  readonly found: readonly FoundArticle[];
  /** How many there are, counted no further than anybody turns pages. */
  readonly total: number;
  readonly isTotalCut: boolean;
  readonly pageCount: number;
  /** On the first page: whose name the question is. */
  readonly named: readonly NamedSubject[];
  /** Where little was found: articles that have some of the words. */
  readonly near: readonly FoundArticle[];
  /** Where little was found: the question in words that the newspaper writes. */
  readonly suggestion?: string;
  /** What the answer can be limited to. */
  readonly categories: readonly { readonly slug: string; readonly name: string }[];
  readonly authors: readonly Byline[];
  /** For a reader with nothing else to read: no question, or no answer. */
  readonly latest: readonly ArticleSummary[];
}
