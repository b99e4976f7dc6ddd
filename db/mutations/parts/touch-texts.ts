import { inArray } from 'drizzle-orm';
import type { Transaction } from '../../client.ts';
import { articles } from '../../schema/articles.ts';
import { pages } from '../../schema/pages.ts';
import { touchDays } from './count-days.ts';
import { inStatements } from './in-statements.ts';
import { touchLists } from './touch-lists.ts';

/** Articles and fixed pages, by their ids. */
export interface Texts {
  readonly articleIds: readonly number[];
  readonly pageIds: readonly number[];
}

/** Has texts made anew that show something which is not in their rows, and the lists in which these articles stand. */
export async function touchTexts(
  tx: Transaction,
  { articleIds, pageIds, revision }: Texts & { readonly revision: number },
): Promise<void> {
  for (const ids of inStatements(articleIds)) {
    await tx.update(articles).set({ revision }).where(inArray(articles.id, ids));
    await touchDays(tx, inArray(articles.id, ids));
    await touchLists(tx, { articleIds: ids, revision });
  }
  for (const ids of inStatements(pageIds)) {
    await tx.update(pages).set({ revision }).where(inArray(pages.id, ids));
  }
}
