import { and, asc, count, desc, eq, gt, inArray, lte, ne, sql } from 'drizzle-orm';
import type { Body } from '#lib/domain/body.ts';
import type { Reader } from '../client.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { dossierArticles } from '../schema/dossiers.ts';
import { omitNulls } from './omit-nulls.ts';
import { isVisible } from './visibility.ts';

/** What of an article its list is made from. */
export interface ArticleToRelate {
  readonly revision: number;
  /** Absent from one that readers do not see. */
  readonly visibleFrom?: Date;
  readonly kicker?: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly body: Body;
}

export async function findArticleToRelate(
  db: Reader,
  { articleId }: { readonly articleId: number },
): Promise<ArticleToRelate | undefined> {
  const [row] = await db
    .select({
      revision: articles.revision,
      visibleFrom: articles.visibleFrom,
      kicker: articles.kicker,
      headline: articles.headline,
      standfirst: articles.standfirst,
      body: articles.body,
    })
    .from(articles)
    .where(eq(articles.id, articleId));
  return row && omitNulls(row);
}

/** The topics of an article, each with how many articles it has, counted no further than `max`. */
export async function listTopicSizes(
  db: Reader,
  { articleId, max, limit }: { readonly articleId: number; readonly max: number; readonly limit: number },
): Promise<readonly { readonly topicId: number; readonly size: number }[]> {
  const own = await db
    .select({ topicId: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, articleId))
    .limit(limit);
  const sizes = [];
  for (const { topicId } of own) {
    const some = db
      .select({ one: sql`1`.as('one') })
      .from(articleTopics)
      .where(eq(articleTopics.topicId, topicId))
      .limit(max)
      .as('some');
    const [row] = await db.select({ size: count() }).from(some);
    sizes.push({ topicId, size: row?.size ?? 0 });
  }
  return sizes;
}

export interface Candidate {
  readonly articleId: number;
  readonly date: Date;
}

interface Around {
  readonly topicId: number;
  readonly articleId: number;
  /** The instant next to which they are. */
  readonly instant: Date;
  readonly now: Date;
  /** On either side of it. */
  readonly limit: number;
}

/** The articles on a topic that come just before and just after an instant. */
export async function listOnTopicAround(db: Reader, around: Around): Promise<readonly Candidate[]> {
  const { topicId, articleId, instant, now, limit } = around;
  const columns = { articleId: articleTopics.articleId, date: articleTopics.visibleFrom };
  const isOther = and(eq(articleTopics.topicId, topicId), ne(articleTopics.articleId, articleId));
  const before = await db
    .select(columns)
    .from(articleTopics)
    .where(and(isOther, lte(articleTopics.visibleFrom, instant)))
    .orderBy(desc(articleTopics.visibleFrom), desc(articleTopics.articleId))
    .limit(limit);
  const after = await db
    .select(columns)
    .from(articleTopics)
    .where(and(isOther, gt(articleTopics.visibleFrom, instant), isVisible(articleTopics, now)))
    .orderBy(asc(articleTopics.visibleFrom), asc(articleTopics.articleId))
    .limit(limit);
  return [...before, ...after].flatMap(row =>
    row.date ? [{ articleId: row.articleId, date: row.date }] : [],
  );
}

/** The other articles of an article's dossiers, the nearest in their order first. */
export async function listDossierMates(
  db: Reader,
  { articleId, now, limit }: { readonly articleId: number; readonly now: Date; readonly limit: number },
): Promise<readonly (Candidate & { readonly dossierId: number })[]> {
  const own = await db
    .select({ dossierId: dossierArticles.dossierId, position: dossierArticles.position })
    .from(dossierArticles)
    .where(eq(dossierArticles.articleId, articleId))
    .limit(limit);
  const mates = [];
  for (const { dossierId, position } of own) {
    const rows = await db
      .select({ articleId: articles.id, date: articles.visibleFrom })
      .from(dossierArticles)
      .innerJoin(articles, eq(articles.id, dossierArticles.articleId))
      .where(
        and(
          eq(dossierArticles.dossierId, dossierId),
          ne(dossierArticles.articleId, articleId),
          isVisible(articles, now),
        ),
      )
      // What comes next in the series before what came last.
      .orderBy(sql`abs(${dossierArticles.position} - ${position} - 0.5)`)
      .limit(limit);
    for (const { date, ...row } of rows) if (date) mates.push({ ...row, date, dossierId });
  }
  return mates.slice(0, limit);
}

/** Which of these articles readers may see, and since when. The caller bounds the ids. */
export async function listVisibleDates(
  db: Reader,
  { ids, now }: { readonly ids: readonly number[]; readonly now: Date },
): Promise<ReadonlyMap<number, Date>> {
  const rows = await db
    .select({ id: articles.id, date: articles.visibleFrom })
    .from(articles)
    .where(and(inArray(articles.id, [...ids]), isVisible(articles, now)));
  return new Map(rows.flatMap(({ id, date }) => (date ? [[id, date]] : [])));
}
