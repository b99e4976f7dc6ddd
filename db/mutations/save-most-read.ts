import type { Transaction } from '../client.ts';
import { mostRead } from '../schema/most-read.ts';
import { inStatements } from './parts/in-statements.ts';

export interface MostReadList {
  /** Absent: of the whole site. */
  readonly categoryId?: number;
  /** The most read first. */
  readonly articleIds: readonly number[];
}

/**
 * Puts new lists of what is read most in the place of the former ones. They move no revision, or every page of the site would be made anew for them; the pages that
 * show one know it by its instant.
 */
export async function saveMostRead(
  tx: Transaction,
  { lists, computedAt }: { readonly lists: readonly MostReadList[]; readonly computedAt: Date },
): Promise<void> {
  await tx.delete(mostRead);
  const rows = lists.map(({ categoryId = null, articleIds }) => ({ categoryId, articleIds, computedAt }));
  for (const slice of inStatements(rows)) await tx.insert(mostRead).values(slice);
}
