import type { ArticleSummary, Topic } from './article.ts';
import type { Category } from './category.ts';
import type { MostRead } from './most-read.ts';

/** What la une shows, in both editions. */
export interface FrontContent {
  /** The pinned article, else a new one with a picture, else the newest; absent only when nothing is published. */
  readonly lead: ArticleSummary | undefined;
  readonly secondary: readonly ArticleSummary[];
  readonly wire: readonly ArticleSummary[];
  readonly bands: readonly CategoryBand[];
  /** Absent when too little was read for a list. */
  readonly mostRead: MostRead | undefined;
  /** The newest that stand nowhere else on the front, in the place of what is read most. */
  readonly latest: readonly ArticleSummary[];
  /** What the articles of the last days are about, the most written about first. */
  readonly topics: readonly Topic[];
}

export interface CategoryBand {
  readonly category: Category;
  readonly articles: readonly ArticleSummary[];
}
