import { and } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { isAmong } from '../engines/sqlite/is-among.ts';
import { NUMBERS, queryOnce } from '../prepare-once.ts';
import { articles } from '../schema/articles.ts';
import { isVisible } from './visibility.ts';

/** Which of these articles readers may see. The caller bounds the ids. */
export async function listVisibleIds(
  db: Reader,
  { ids, now }: { readonly ids: readonly number[]; readonly now: Date },
): Promise<ReadonlySet<number>> {
  const rows = await listVisible(db, { ids, now });
  return new Set(rows.map(({ id }) => id));
}

const listVisible = queryOnce({ ids: NUMBERS, now: articles.visibleFrom }, (db, { ids, now }) =>
  db
    .select({ id: articles.id })
    .from(articles)
    .where(and(isAmong(articles.id, ids), isVisible(articles, now))),
);
