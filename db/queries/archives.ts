import { and, asc, desc, exists, gte, lt, type SQL, sql } from 'drizzle-orm';
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

/** Which of these spans have an article: one statement, however many they are. */
export async function listWrittenSpans<T extends Omit<Span, 'now'>>(
  db: Reader,
  { spans, now }: { readonly spans: readonly T[]; readonly now: Date },
): Promise<readonly T[]> {
  if (spans.length === 0) return [];
  // VALUES names its columns itself, in SQLite and in PostgreSQL alike.
  const rows = spans.map(({ from, to }, index) => sql`(${index}, ${from.getTime()}, ${to.getTime()})`);
  const visible = db
    .select({ found: sql`1` })
    .from(articles)
    .where(
      and(
        sql`${articles.visibleFrom} >= column2`,
        sql`${articles.visibleFrom} < column3`,
        isVisible(articles, now),
      ),
    );
  const written = await db
    .select({ index: sql<number>`column1` })
    .from(sql`(values ${sql.join(rows, sql`, `)}) as spans`)
    .where(exists(visible));
  const indexes = new Set(written.map(({ index }) => index));
  return spans.filter((_, index) => indexes.has(index));
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
