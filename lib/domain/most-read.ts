import type { ArticleSummary } from './article.ts';

/** What readers read most of late. */
export interface MostRead {
  readonly computedAt: Date;
  /** The most read first. */
  readonly articles: readonly ArticleSummary[];
}
