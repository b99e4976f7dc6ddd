import { and, eq, gt, isNull, type SQL } from 'drizzle-orm';
import type { MostRead } from '#lib/domain/most-read.ts';
import type { Reader } from '../client.ts';
import { categories } from '../schema/categories.ts';
import { mostRead } from '../schema/most-read.ts';
import { listSummaries } from './article-summaries.ts';
import { listVisibleIds } from './visible-ids.ts';

/** Older, it says nothing of the last 24 hours: whoever makes the lists has stopped. */
const LASTS_MS = 60 * 60_000;

interface Wanted {
  /** Absent: of the whole site. */
  readonly categorySlug?: string;
  readonly now: Date;
}

/** What readers read most of late, of the site or of a category; `undefined` when too little was read for a list. */
export async function findMostRead(
  db: Reader,
  { limit, ...wanted }: Wanted & { readonly limit: number },
): Promise<MostRead | undefined> {
  const [row] = await db
    .select({ computedAt: mostRead.computedAt, articleIds: mostRead.articleIds })
    .from(mostRead)
    .where(isCurrent(db, wanted));
  if (!row) return undefined;
  const visible = await listVisibleIds(db, { ids: row.articleIds, now: wanted.now });
  const shown = row.articleIds.filter(id => visible.has(id)).slice(0, limit);
  if (shown.length === 0) return undefined;
  return { computedAt: row.computedAt, articles: await listSummaries(db, shown) };
}

/** When that list was made, which is as much as to say which one it is. */
export async function findMostReadDate(db: Reader, wanted: Wanted): Promise<Date | undefined> {
  const [row] = await db
    .select({ computedAt: mostRead.computedAt })
    .from(mostRead)
    .where(isCurrent(db, wanted));
  return row?.computedAt;
}

function isCurrent(db: Reader, { categorySlug, now }: Wanted): SQL | undefined {
  const isOf =
    categorySlug === undefined
      ? isNull(mostRead.categoryId)
      : eq(
          mostRead.categoryId,
          db.select({ id: categories.id }).from(categories).where(eq(categories.slug, categorySlug)),
        );
  return and(isOf, gt(mostRead.computedAt, new Date(now.getTime() - LASTS_MS)));
}
