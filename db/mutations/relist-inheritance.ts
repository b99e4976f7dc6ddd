import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { listLineage } from '../queries/category-tree.ts';
import { categories } from '../schema/categories.ts';
import { listings } from '../schema/listings.ts';
import { moveRevision } from './parts/revision.ts';

/**
 * Lists every article anew under the ancestors of its categories, after a category moved below another. The whole site at once, because which
 * ancestors an article keeps depends on its other categories too; a category moves rarely, and it takes about a second for 100,000 articles.
 */
export async function relistInheritance(tx: Transaction): Promise<void> {
  const revision = await moveRevision(tx);
  await tx.delete(listings).where(eq(listings.origin, 'inherited'));
  const all = await tx.select({ id: categories.id }).from(categories);
  for (const { id } of all) {
    const ancestors = (await listLineage(tx, { categoryId: id })).slice(0, -1);
    for (const ancestor of ancestors) {
      await tx
        .insert(listings)
        .select(
          tx
            .select({
              categoryId: sql<number>`${ancestor.id}`.as('ancestor_id'),
              articleId: listings.articleId,
              origin: sql<'inherited'>`'inherited'`.as('inherited'),
              visibleFrom: listings.visibleFrom,
            })
            .from(listings)
            .where(and(eq(listings.categoryId, id), eq(listings.origin, 'chosen'))),
        )
        .onConflictDoNothing();
    }
  }
  await tx.update(categories).set({ revision });
}
