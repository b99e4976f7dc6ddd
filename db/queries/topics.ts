import { and, asc, count, desc, eq, exists, gte, inArray, sql } from 'drizzle-orm';
import type { ArticleSummary, Topic } from '#lib/domain/article.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Reader } from '../client.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { topics } from '../schema/topics.ts';
import { countListed } from './count-listed.ts';
import { listPage, type PageRequest } from './list-page.ts';
import { omitNulls } from './omit-nulls.ts';
import { isVisible } from './visibility.ts';

interface OfTopic {
  readonly slug: string;
}

export interface StoredTopic extends Topic {
  readonly description?: string;
  /** The content's revision that last changed the topic or its list of articles. */
  readonly revision: number;
}

/** A topic, whether or not readers may see anything on it. */
export async function findTopic(db: Reader, { slug }: OfTopic): Promise<StoredTopic | undefined> {
  const [topic] = await db
    .select({
      slug: topics.slug,
      name: topics.name,
      description: topics.description,
      revision: topics.revision,
    })
    .from(topics)
    .where(eq(topics.slug, slug));
  return topic && omitNulls(topic);
}

/** The articles on a topic, newest first. */
export async function listTopicArticles(
  db: Reader,
  { slug, ...request }: PageRequest & OfTopic,
): Promise<PageOf<ArticleSummary>> {
  return listPage(db, { ...request, list: articleTopics, subject: isOn(db, slug), slug });
}

export async function countTopicArticles(
  db: Reader,
  { slug, now }: OfTopic & { readonly now: Date },
): Promise<number> {
  return countListed(db, { list: articleTopics, subject: isOn(db, slug), slug, now });
}

/** The topics of at least one article readers may see, in the order of the alphabet. */
export async function listTopics(db: Reader, { now, page, pageSize }: PageRequest): Promise<PageOf<Topic>> {
  const items = await db
    .select({ slug: topics.slug, name: topics.name })
    .from(topics)
    .where(hasArticles(db, now))
    .orderBy(asc(topics.nameKey), asc(topics.slug))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [total] = await db.select({ topics: count() }).from(topics).where(hasArticles(db, now));
  return { items, number: page, count: Math.max(1, Math.ceil((total?.topics ?? 0) / pageSize)) };
}

/** The topics of articles published since an instant, of so many at the most: those of the most articles first. */
export async function listCurrentTopics(
  db: Reader,
  {
    since,
    now,
    limit,
    articleCount,
  }: {
    readonly since: Date;
    readonly now: Date;
    readonly limit: number;
    readonly articleCount: number;
  },
): Promise<readonly Topic[]> {
  const newest = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(gte(articles.visibleFrom, since), isVisible(articles, now)))
    .orderBy(desc(articles.visibleFrom), desc(articles.id))
    .limit(articleCount);
  const ids = newest.map(({ id }) => id);
  return db
    .select({ slug: topics.slug, name: topics.name })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(inArray(articleTopics.articleId, ids))
    .groupBy(topics.id)
    .orderBy(desc(count()), asc(topics.slug))
    .limit(limit);
}

function isOn(db: Reader, slug: string) {
  return eq(articleTopics.topicId, db.select({ id: topics.id }).from(topics).where(eq(topics.slug, slug)));
}

function hasArticles(db: Reader, now: Date) {
  const visible = db
    .select({ found: sql`1` })
    .from(articleTopics)
    .where(and(eq(articleTopics.topicId, topics.id), isVisible(articleTopics, now)));
  return exists(visible);
}
