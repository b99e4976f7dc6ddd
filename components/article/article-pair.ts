import type { ArticleSummary } from '#lib/domain/article.ts';

/** The articles on either side of one in a list, as both editions lead to them. */
export interface ArticlePair {
  /** What list it is. */
  readonly label: string;
  readonly previous?: ArticleSide | undefined;
  readonly next?: ArticleSide | undefined;
}

export interface ArticleSide {
  /** Which way it is: « Article précédent ». */
  readonly words: string;
  readonly article: ArticleSummary;
}
