import { and, asc, desc, gte, lt, type SQL } from 'drizzle-orm';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { listSummaries } from './article-summaries.ts';
import { isVisible } from './visibility.ts';

interface Span {
  readonly from: Date;
  /** The first instant after it. */
  readonly to: Date;
  readonly now: Date;
}

/** The articles published in a span of time, newest first. */
export async function listArticlesBetween(
  db: Reader,
  { limit, ...span }: Span & { readonly limit: number },
): Promise<readonly ArticleSummary[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(isWithin(span))
    .orderBy(desc(articles.visibleFrom), desc(articles.id))
    .limit(limit);
  return listSummaries(
    db,
    rows.map(({ id }) => id),
  );
}

export async function hasArticlesBetween(db: Reader, span: Span): Promise<boolean> {
  const rows = await db.select({ id: articles.id }).from(articles).where(isWithin(span)).limit(1);
  return rows.length > 0;
}

/** When the last article before a span was published, and the first one after it. */
export async function findDatesAround(
  db: Reader,
  { from, to, now }: Span,
): Promise<{ readonly before?: Date; readonly after?: Date }> {
  const [before] = await db
    .select({ at: articles.visibleFrom })
    .from(articles)
    .where(and(lt(articles.visibleFrom, from), isVisible(articles, now)))
    .orderBy(desc(articles.visibleFrom))
    .limit(1);
  const [after] = await db
    .select({ at: articles.visibleFrom })
    .from(articles)
    .where(and(gte(articles.visibleFrom, to), isVisible(articles, now)))
    .orderBy(asc(articles.visibleFrom))
    .limit(1);
  return { ...(before?.at && { before: before.at }), ...(after?.at && { after: after.at }) };
}

/** When the first and the last article were published; `undefined` as long as there is none. */
export async function findDateBounds(
  db: Reader,
  { now }: { readonly now: Date },
): Promise<{ readonly oldest: Date; readonly newest: Date } | undefined> {
  const [first] = await db
    .select({ at: articles.visibleFrom })
    .from(articles)
    .where(isVisible(articles, now))
    .orderBy(asc(articles.visibleFrom))
    .limit(1);
  const [last] = await db
    .select({ at: articles.visibleFrom })
    .from(articles)
    .where(isVisible(articles, now))
    .orderBy(desc(articles.visibleFrom))
    .limit(1);
  return first?.at && last?.at ? { oldest: first.at, newest: last.at } : undefined;
}

function isWithin({ from, to, now }: Span): SQL | undefined {
  return and(gte(articles.visibleFrom, from), lt(articles.visibleFrom, to), isVisible(articles, now));
}
