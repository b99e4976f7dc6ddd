import type { Transaction } from '../client.ts';
import { searchBacklog } from '../schema/search-backlog.ts';
import { inSlices } from './parts/in-slices.ts';

/** Notes that the search index has not the words of these articles, or others. */
export async function queueForSearch(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  for (const slice of inSlices(articleIds.map(articleId => ({ articleId })))) {
    await tx.insert(searchBacklog).values(slice).onConflictDoNothing();
  }
}
