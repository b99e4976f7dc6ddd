import type { ArticleSummary } from './article.ts';
import type { CountedPeriod, Period } from './period.ts';

/** What the archives of a period show, in both editions. */
export interface ArchiveContent {
  readonly period: Period;
  /** Of the whole period. */
  readonly count: number;
  /** The months of a year or the days of a month that have an article, the newest first; empty for a day. */
  readonly parts: readonly ArchivePart[];
  /** Those of a day; empty for a longer period. */
  readonly articles: readonly ArticleSummary[];
  /** The nearest periods of the same length that have an article. */
  readonly before?: Period;
  readonly after?: Period;
}

export interface ArchivePart {
  readonly period: Period;
  /** All there are; some of them are shown. */
  readonly count: number;
  readonly articles: readonly ArticleSummary[];
}

/** A year with its months that have an article, in order. */
export interface ArchiveYear {
  readonly year: number;
  readonly articles: number;
  readonly months: readonly CountedPeriod[];
}
