import { inArray, type SQLWrapper, sql } from 'drizzle-orm';
import type { ArticleTerms, VocabularyWord } from '#lib/domain/search.ts';
import type { Transaction } from '../../client.ts';
import { searchIndex, summaryIndex } from '../../engines/sqlite/search-index.ts';
import { addSearchWords } from '../../engines/sqlite/search-words.ts';
import { placeOf, prepareOnce } from '../../prepare-once.ts';

export type ArticleToIndex = ArticleTerms & {
  readonly articleId: number;
  /** Words that the newspaper's vocabulary may lack. */
  readonly vocabulary: readonly VocabularyWord[];
};

/** A row of an article that has none, and its words beside those that the newspaper writes. */
export async function insertSearchRow(
  tx: Transaction,
  { vocabulary, ...row }: ArticleToIndex,
): Promise<void> {
  await insertTerms(tx, row);
  await insertSummaryTerms(tx, row);
  if (vocabulary.length > 0) await addSearchWords(tx, { words: JSON.stringify(vocabulary) });
}

/** What the indexes have of articles. */
export async function deleteSearchRows(tx: Transaction, ids: readonly number[] | SQLWrapper): Promise<void> {
  for (const index of [searchIndex, summaryIndex])
    await tx.delete(index).where(inArray(index.articleId, ids));
}

const insertTerms = prepareOnce<Omit<ArticleToIndex, 'vocabulary'>>(tx =>
  tx.insert(searchIndex).values({
    articleId: sql`${sql.placeholder('articleId')}`,
    headline: placeOf(searchIndex.headline),
    standfirst: placeOf(searchIndex.standfirst),
    body: placeOf(searchIndex.body),
  }),
);

const insertSummaryTerms = prepareOnce<Omit<ArticleToIndex, 'vocabulary' | 'body'>>(tx =>
  tx.insert(summaryIndex).values({
    articleId: sql`${sql.placeholder('articleId')}`,
    headline: placeOf(summaryIndex.headline),
    standfirst: placeOf(summaryIndex.standfirst),
  }),
);
