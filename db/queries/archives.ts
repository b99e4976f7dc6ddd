import { and, asc, count, desc, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { dayCounts } from '../schema/day-counts.ts';
import { DAY_MS } from '../utc-day.ts';
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

/**
 * How many articles each of these spans has: one statement, however many they are. Whole days are counted by their counts, and only what lies at their
 * edges one by one.
 */
export async function countSpans<T extends Omit<Span, 'now'>>(
  db: Reader,
  { spans, now }: { readonly spans: readonly T[]; readonly now: Date },
): Promise<readonly (T & { readonly articles: number })[]> {
  if (spans.length === 0) return [];
  // VALUES names its columns itself, in SQLite and in PostgreSQL alike.
  const rows = spans.map((span, index) => {
    const { firstDay, afterLastDay, edges } = toDays(span, now);
    const instants = edges.flatMap(({ from, to }) => [from, to]);
    return sql`(${sql.join([index, firstDay, afterLastDay, ...instants], sql`, `)})`;
  });
  const inDays = db
    .select({ total: sql`coalesce(sum(${dayCounts.articles}), 0)` })
    .from(dayCounts)
    .where(and(sql`${dayCounts.day} >= column2`, sql`${dayCounts.day} < column3`));
  const inEdge = (from: SQL, to: SQL) =>
    db
      .select({ total: count() })
      .from(articles)
      .where(and(sql`${articles.visibleFrom} >= ${from}`, sql`${articles.visibleFrom} < ${to}`));
  const [before, after] = [inEdge(sql`column4`, sql`column5`), inEdge(sql`column6`, sql`column7`)];
  const counted = await db
    .select({ index: sql<number>`column1`, articles: sql<number>`${inDays} + ${before} + ${after}` })
    .from(sql`(values ${sql.join(rows, sql`, `)}) as spans`);
  return counted.flatMap(({ index, articles }) => {
    const span = spans[index];
    return span ? [{ ...span, articles }] : [];
  });
}

/** Of a span, as far as it has come: the whole days of UTC inside, and what is before and after them, in milliseconds. */
function toDays({ from, to }: Omit<Span, 'now'>, now: Date) {
  const start = from.getTime();
  const end = Math.max(start, Math.min(to.getTime(), now.getTime() + 1));
  const [firstDay, afterLastDay] = [Math.ceil(start / DAY_MS), Math.floor(end / DAY_MS)];
  const isInOneDay = firstDay > afterLastDay;
  const edges = [
    { from: start, to: isInOneDay ? end : firstDay * DAY_MS },
    { from: isInOneDay ? end : afterLastDay * DAY_MS, to: end },
  ];
  return { firstDay, afterLastDay, edges };
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
