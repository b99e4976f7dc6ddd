import type { Byline } from './article.ts';

/** Who signs articles, as their own page shows them. */
export interface Author extends Byline {
  readonly description?: string;
}
