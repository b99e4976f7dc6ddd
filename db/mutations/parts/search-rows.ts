import { inArray, type SQLWrapper, sql } from 'drizzle-orm';
import type { ArticleTerms } from '#lib/domain/search.ts';
import type { Transaction } from '../../client.ts';
import { searchIndex, summaryIndex } from '../../engines/sqlite/search-index.ts';
import { addSearchWords } from '../../engines/sqlite/search-words.ts';
import { placeOf, prepareOnce } from '../../prepare-once.ts';

export type ArticleToIndex = ArticleTerms & { readonly articleId: number };

/** A row of an article that has none, and its words beside those that the newspaper writes. */
export async function insertSearchRow(tx: Transaction, { words, ...row }: ArticleToIndex): Promise<void> {
  await insertTerms(tx, row);
  await insertSummaryTerms(tx, row);
  await addSearchWords(tx, { words });
}

/** What the indexes have of articles. */
export async function deleteSearchRows(tx: Transaction, ids: readonly number[] | SQLWrapper): Promise<void> {
  for (const index of [searchIndex, summaryIndex])
    await tx.delete(index).where(inArray(index.articleId, ids));
}

const insertTerms = prepareOnce<Omit<ArticleToIndex, 'words'>>(tx =>
  tx.insert(searchIndex).values({
    articleId: sql`${sql.placeholder('articleId')}`,
    headline: placeOf(searchIndex.headline),
    standfirst: placeOf(searchIndex.standfirst),
    body: placeOf(searchIndex.body),
  }),
);

const insertSummaryTerms = prepareOnce<Omit<ArticleToIndex, 'words' | 'body'>>(tx =>
  tx.insert(summaryIndex).values({
    articleId: sql`${sql.placeholder('articleId')}`,
    headline: placeOf(summaryIndex.headline),
    standfirst: placeOf(summaryIndex.standfirst),
  }),
);
