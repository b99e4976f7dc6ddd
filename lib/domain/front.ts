import type { ArticleSummary, Topic } from './article.ts';
import type { Category } from './category.ts';

/** What la une shows, in both editions. */
export interface FrontContent {
  /** The pinned article, else a new one with a picture, else the newest; absent only when nothing is published. */
  readonly lead: ArticleSummary | undefined;
  readonly secondary: readonly ArticleSummary[];
  readonly wire: readonly ArticleSummary[];
  readonly bands: readonly CategoryBand[];
  /** The newest that stand nowhere else on the front. */
  readonly latest: readonly ArticleSummary[];
  /** What the articles of the last days are about, the most written about first. */
  readonly topics: readonly Topic[];
}

export interface CategoryBand {
  readonly category: Category;
  readonly articles: readonly ArticleSummary[];
}
