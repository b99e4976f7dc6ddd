import type { Transaction } from '../client.ts';
import { searchBacklog } from '../schema/search-backlog.ts';
import { inStatements } from './parts/in-statements.ts';

/** Notes that the search index has not the words of these articles, or others. */
export async function queueForSearch(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  for (const slice of inStatements(articleIds.map(articleId => ({ articleId })))) {
    await tx.insert(searchBacklog).values(slice).onConflictDoNothing();
  }
}
