import { aliasedTable, and, asc, eq, inArray, lt, notExists, sql } from 'drizzle-orm';
import type { ArticleSummary, Topic } from '#lib/domain/article.ts';
import type { Body } from '#lib/domain/body.ts';
import type { Reader } from '../client.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { topics } from '../schema/topics.ts';
import { listSummaries } from './article-summaries.ts';
import { omitNulls } from './omit-nulls.ts';

/** An article as a feed has it, whole. */
export interface StoredFeedArticle extends ArticleSummary {
  readonly updatedAt?: Date;
  /** The permanent identifier it came with; absent when an article before it came with the same. */
  readonly guid?: string;
  readonly seoDescription?: string;
  readonly topics: readonly Topic[];
  readonly body: Body;
}

/**
 * Articles in the order of their ids: four statements, whatever their number. Whoever lists the ids sees to it that readers may see them, and that they are
 * few.
 */
export async function listFeedArticles(
  db: Reader,
  { ids }: { readonly ids: readonly number[] },
): Promise<readonly StoredFeedArticle[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: articles.id,
      updatedAt: articles.updatedAt,
      seoDescription: articles.seoDescription,
      body: articles.body,
    })
    .from(articles)
    .where(inArray(articles.id, [...ids]));
  const [guids, topicsByArticle] = [await listOwnGuids(db, ids), await listTopicsOf(db, ids)];
  const wholes = new Map(rows.map(row => [row.id, omitNulls(row)]));
  return (await listSummaries(db, ids)).flatMap(summary => {
    const whole = wholes.get(summary.id);
    const guid = guids.get(summary.id);
    if (!whole) return [];
    return [
      {
        ...summary,
        ...whole,
        ...(guid !== undefined && { guid }),
        topics: topicsByArticle.get(summary.id) ?? [],
      },
    ];
  });
}

/** Two entries of a feed with one identifier are one to its readers: files put together by hand hold such articles, and the first keeps it. */
async function listOwnGuids(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const earlier = aliasedTable(articles, 'earlier');
  const sharing = db
    .select({ found: sql`1` })
    .from(earlier)
    .where(and(eq(earlier.guid, articles.guid), lt(earlier.id, articles.id)));
  const rows = await db
    .select({ id: articles.id, guid: articles.guid })
    .from(articles)
    .where(and(inArray(articles.id, [...ids]), notExists(sharing)));
  return new Map(rows.flatMap(({ id, guid }) => (guid === null ? [] : [[id, guid]])));
}

async function listTopicsOf(
  db: Reader,
  articleIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Topic[]>> {
  const rows = await db
    .select({ articleId: articleTopics.articleId, slug: topics.slug, name: topics.name })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(inArray(articleTopics.articleId, [...articleIds]))
    .orderBy(asc(articleTopics.articleId), asc(articleTopics.position));
  const byArticle = Map.groupBy(rows, ({ articleId }) => articleId);
  return new Map(
    [...byArticle].map(([id, ofArticle]) => [id, ofArticle.map(({ slug, name }) => ({ slug, name }))]),
  );
}
