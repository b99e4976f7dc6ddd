import { eq } from 'drizzle-orm';
import type { Transaction } from '../../client.ts';
import { articles } from '../../schema/articles.ts';

/** When an article appears as it stands; throws when there is none. */
export async function requireVisibleFrom(tx: Transaction, id: number, name: string): Promise<Date | null> {
  const [row] = await tx
    .select({ visibleFrom: articles.visibleFrom })
    .from(articles)
    .where(eq(articles.id, id));
  if (!row) throw new Error(`There is no ${name} to change.`);
  return row.visibleFrom;
}
