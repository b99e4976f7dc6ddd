import { and, inArray } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { isVisible } from './visibility.ts';

/** Which of these articles readers may see. The caller bounds the ids. */
export async function listVisibleIds(
  db: Reader,
  { ids, now }: { readonly ids: readonly number[]; readonly now: Date },
): Promise<ReadonlySet<number>> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.id, ids), isVisible(articles, now)));
  return new Set(rows.map(({ id }) => id));
}
