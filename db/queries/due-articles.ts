import { and, asc, lte } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { articles, isScheduled } from '../schema/articles.ts';

/** A scheduled article whose minute has come. */
export interface DueArticle {
  readonly id: number;
  readonly publishedAt: Date;
}

/** Scheduled articles whose minute has come, the earliest first: readers see them already, the newsroom has not taken note. */
export async function listDueArticles(
  db: Reader,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<readonly DueArticle[]> {
  const rows = await db
    .select({ id: articles.id, publishedAt: articles.visibleFrom })
    .from(articles)
    .where(and(isScheduled(articles), lte(articles.visibleFrom, now)))
    .orderBy(asc(articles.visibleFrom))
    .limit(limit);
  return rows.flatMap(({ id, publishedAt }) => (publishedAt ? [{ id, publishedAt }] : []));
}
