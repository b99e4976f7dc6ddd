import { sql } from 'drizzle-orm';
import type { ArticleTerms } from '#lib/domain/search.ts';
import { searchIndex } from '../../engines/sqlite/search-index.ts';
import { placeOf, prepareOnce } from '../../prepare-once.ts';

export type ArticleToIndex = Record<keyof ArticleTerms, string> & { readonly articleId: number };

/** A row of an article that has none. */
export const insertSearchRow = prepareOnce<ArticleToIndex>(tx =>
  tx.insert(searchIndex).values({
    articleId: sql`${sql.placeholder('articleId')}`,
    headline: placeOf(searchIndex.headline),
    standfirst: placeOf(searchIndex.standfirst),
    body: placeOf(searchIndex.body),
  }),
);
