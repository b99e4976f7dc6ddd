import { inArray } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { searchBacklog } from '../schema/search-backlog.ts';
import { moveRevision } from './parts/revision.ts';
import { type ArticleToIndex, deleteSearchRows, insertSearchRow } from './parts/search-rows.ts';

/** Puts articles into the search index, in the place of what it had of them, and takes them off the backlog. */
export async function indexArticles(tx: Transaction, rows: readonly ArticleToIndex[]): Promise<void> {
  if (rows.length === 0) return;
  await moveRevision(tx);
  const ids = rows.map(({ articleId }) => articleId);
  await deleteSearchRows(tx, ids);
  for (const row of rows) await insertSearchRow(tx, row);
  await tx.delete(searchBacklog).where(inArray(searchBacklog.articleId, ids));
}
