import { and, desc, eq, ne } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { LIMIT, queryOnce } from '../prepare-once.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { listings } from '../schema/listings.ts';
import { isVisible } from './visibility.ts';

/** Articles looked at for each topic: a topic of half the newspaper says little, and costs no more. */
const CANDIDATES_PER_TOPIC = 12;
const TOPICS_MAX = 8;

interface Relation {
  readonly articleId: number;
  readonly now: Date;
}

export interface OnSameTopic {
  readonly articleId: number;
  /** One of those they share. */
  readonly topicId: number;
}

/** What shares topics with an article, the most first: as much as can be said at a view, as long as nobody has looked closer. */
export async function listOnSameTopics(
  db: Reader,
  { articleId, now }: Relation,
): Promise<readonly OnSameTopic[]> {
  const own = await listOwnTopics(db, { articleId });
  const found = new Map<number, { topicId: number; shared: number; date: number }>();
  for (const { topicId } of own) {
    const others = await listOnTopic(db, { topicId, articleId, now });
    for (const { id, date } of others) {
      const shared = (found.get(id)?.shared ?? 0) + 1;
      found.set(id, { topicId, shared, date: date?.getTime() ?? 0 });
    }
  }
  return [...found]
    .sort(([aId, a], [bId, b]) => b.shared - a.shared || b.date - a.date || bId - aId)
    .map(([id, { topicId }]) => ({ articleId: id, topicId }));
}

const listOwnTopics = queryOnce({ articleId: articleTopics.articleId }, (db, { articleId }) =>
  db
    .select({ topicId: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, articleId))
    .limit(TOPICS_MAX),
);

const ON_TOPIC = {
  topicId: articleTopics.topicId,
  articleId: articleTopics.articleId,
  now: articleTopics.visibleFrom,
};

const listOnTopic = queryOnce(ON_TOPIC, (db, { topicId, articleId, now }) =>
  db
    .select({ id: articleTopics.articleId, date: articleTopics.visibleFrom })
    .from(articleTopics)
    .where(
      and(
        eq(articleTopics.topicId, topicId),
        ne(articleTopics.articleId, articleId),
        isVisible(articleTopics, now),
      ),
    )
    .orderBy(desc(articleTopics.visibleFrom), desc(articleTopics.articleId))
    .limit(CANDIDATES_PER_TOPIC),
);

/** The newest articles of an article's main category. */
export async function listInSameCategory(
  db: Reader,
  { articleId, now, limit }: Relation & { readonly limit: number },
): Promise<readonly number[]> {
  const rows = await listInMainCategory(db, { articleId, now, limit });
  return rows.map(({ id }) => id);
}

const IN_CATEGORY = { articleId: articles.id, now: listings.visibleFrom, limit: LIMIT } as const;

const listInMainCategory = queryOnce(IN_CATEGORY, (db, { articleId, now, limit }) => {
  const main = db.select({ id: articles.categoryId }).from(articles).where(eq(articles.id, articleId));
  return db
    .select({ id: listings.articleId })
    .from(listings)
    .where(and(eq(listings.categoryId, main), isVisible(listings, now)))
    .orderBy(desc(listings.visibleFrom), desc(listings.articleId))
    .limit(limit);
});
