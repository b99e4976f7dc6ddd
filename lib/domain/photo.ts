import type { Article } from './article.ts';
import type { Photo } from './picture.ts';

/** What a photo page shows, in both editions. */
export interface PhotoContent {
  readonly article: Article;
  readonly photo: Photo;
  /** Which it is of those that can be seen, from 1. */
  readonly rank: number;
  readonly count: number;
  /** Paths of those before and after it, in the full edition. */
  readonly previous?: string;
  readonly next?: string;
}
