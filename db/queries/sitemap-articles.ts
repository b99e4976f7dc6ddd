import { and, asc, count, desc, eq, gte, inArray, isNull, like, lt, type SQL, sql } from 'drizzle-orm';
import type { Body, Image } from '#lib/domain/body.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { categories } from '../schema/categories.ts';
import { dayCounts } from '../schema/day-counts.ts';
import { leadPictures } from '../schema/lead-pictures.ts';
import { media } from '../schema/media.ts';
import { toUtcDay } from '../utc-day.ts';
import { omitNulls } from './omit-nulls.ts';
import { isVisible } from './visibility.ts';

/*
 * The articles that crawlers are told of: those that readers may see and that were first published here. All that is counted and ordered stands in
 * one index.
 */

interface Span {
  readonly from: Date;
  /** The first instant after it. */
  readonly to: Date;
}

interface Measure {
  readonly articles: number;
  /** When one of them last changed, or of its days what no longer is there. */
  readonly modifiedAt?: Date;
}

/**
 * How many articles each span has, and their last change: one statement, however many spans there are. The days of UTC at the edges of a span count whole: a
 * change in the last hours of a month in another zone is one of both months.
 */
export async function measureSpans<T extends Span>(
  db: Reader,
  { spans, now }: { readonly spans: readonly T[]; readonly now: Date },
): Promise<readonly (T & Measure)[]> {
  if (spans.length === 0) return [];
  // VALUES names its columns itself, in SQLite and in PostgreSQL alike.
  const rows = spans.map(({ from, to }, index) => {
    const days = [toUtcDay(from), toUtcDay(new Date(to.getTime() - 1))];
    return sql`(${sql.join([index, from.getTime(), to.getTime(), ...days], sql`, `)})`;
  });
  const within = and(
    sql`${articles.visibleFrom} >= column2`,
    sql`${articles.visibleFrom} < column3`,
    isTold(now),
  );
  const datedAt = sql`max(coalesce(${articles.updatedAt}, ${articles.visibleFrom}))`;
  const ofDays = db
    .select({ changedAt: sql`max(${dayCounts.changedAt})` })
    .from(dayCounts)
    .where(and(sql`${dayCounts.day} >= column4`, sql`${dayCounts.day} <= column5`));
  const measured = await db
    .select({
      index: sql<number>`column1`,
      articles: sql<number>`${db.select({ total: count() }).from(articles).where(within)}`,
      datedMs: sql<number | null>`${db.select({ datedAt }).from(articles).where(within)}`,
      changedMs: sql<number | null>`${ofDays}`,
    })
    .from(sql`(values ${sql.join(rows, sql`, `)}) as spans`);
  return measured.flatMap(({ index, articles, datedMs, changedMs }) => {
    const span = spans[index];
    const instants = [datedMs, changedMs].filter(ms => ms !== null);
    const modifiedAt = instants.length > 0 && new Date(Math.max(...instants));
    return span ? [{ ...span, articles, ...(modifiedAt && { modifiedAt }) }] : [];
  });
}

/** The articles of a span, by their ids. */
export async function listToldIds(
  db: Reader,
  {
    from,
    to,
    now,
    order,
    limit,
    offset,
  }: Span & {
    readonly now: Date;
    readonly order: 'newest-first' | 'oldest-first';
    readonly limit: number;
    readonly offset: number;
  },
): Promise<readonly number[]> {
  const inOrder = order === 'newest-first' ? desc : asc;
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(gte(articles.visibleFrom, from), lt(articles.visibleFrom, to), isTold(now)))
    .orderBy(inOrder(articles.visibleFrom), inOrder(articles.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ id }) => id);
}

export interface ToldArticle {
  readonly id: number;
  readonly slug: string;
  readonly categorySlug: string;
  readonly headline: string;
  readonly publishedAt: Date;
  readonly updatedAt?: Date;
}

/** In the order of their ids. The caller bounds them. */
export async function listToldArticles(db: Reader, ids: readonly number[]): Promise<readonly ToldArticle[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      categorySlug: categories.slug,
      headline: articles.headline,
      publishedAt: articles.visibleFrom,
      updatedAt: articles.updatedAt,
    })
    .from(articles)
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .where(inArray(articles.id, [...ids]));
  const told = new Map<number, ToldArticle>();
  for (const row of rows) {
    const { publishedAt, ...article } = omitNulls(row);
    if (publishedAt) told.set(row.id, { ...article, publishedAt });
  }
  return ids.flatMap(id => told.get(id) ?? []);
}

/** Where articles have pictures: those above them, and the bodies that show some. The caller bounds the ids. */
export async function listIllustrations(
  db: Reader,
  ids: readonly number[],
): Promise<{
  readonly leads: readonly { readonly articleId: number; readonly picture: Image }[];
  readonly bodies: readonly { readonly articleId: number; readonly body: Body }[];
}> {
  const leads = await db
    .select({ articleId: leadPictures.articleId, picture: leadPictures.picture })
    .from(leadPictures)
    .where(inArray(leadPictures.articleId, [...ids]));
  const bodies = await db
    .select({ articleId: articles.id, body: articles.body })
    .from(articles)
    .where(and(inArray(articles.id, [...ids]), like(articles.body, '%"type":"image"%')));
  return { leads, bodies };
}

/** Whether the portal holds any picture at all: most are imported without theirs. */
export async function holdsPictures(db: Reader): Promise<boolean> {
  const rows = await db.select({ id: media.id }).from(media).limit(1);
  return rows.length > 0;
}

function isTold(now: Date): SQL | undefined {
  return and(isVisible(articles, now), isNull(articles.canonicalUrl));
}
