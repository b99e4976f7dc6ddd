import { and, desc, eq, ne } from 'drizzle-orm';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Reader } from '../client.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { listings } from '../schema/listings.ts';
import { listSummaries } from './article-summaries.ts';
import { isVisible } from './visibility.ts';

/** Articles looked at for each topic: a topic of half the newspaper says little, and costs no more. */
const CANDIDATES_PER_TOPIC = 12;
const TOPICS_MAX = 8;

interface Relation {
  readonly articleId: number;
  readonly now: Date;
  readonly limit: number;
}

/** What to read after an article: those that share the most topics with it, then those of its category, the newest first. */
export async function listRelatedArticles(
  db: Reader,
  { articleId, now, limit }: Relation,
): Promise<readonly ArticleSummary[]> {
  const onTopics = await listOnSameTopics(db, { articleId, now });
  const inCategory =
    onTopics.length < limit ? await listInSameCategory(db, { articleId, now, limit: limit + 1 }) : [];
  const ids = [...new Set([...onTopics, ...inCategory])].filter(id => id !== articleId);
  return listSummaries(db, ids.slice(0, limit));
}

async function listOnSameTopics(
  db: Reader,
  { articleId, now }: Omit<Relation, 'limit'>,
): Promise<readonly number[]> {
  const own = await db
    .select({ topicId: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, articleId))
    .limit(TOPICS_MAX);
  const found = new Map<number, { shared: number; date: number }>();
  for (const { topicId } of own) {
    const others = await db
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
      .limit(CANDIDATES_PER_TOPIC);
    for (const { id, date } of others) {
      found.set(id, { shared: (found.get(id)?.shared ?? 0) + 1, date: date?.getTime() ?? 0 });
    }
  }
  return [...found]
    .sort(([aId, a], [bId, b]) => b.shared - a.shared || b.date - a.date || bId - aId)
    .map(([id]) => id);
}

async function listInSameCategory(
  db: Reader,
  { articleId, now, limit }: Relation,
): Promise<readonly number[]> {
  const main = db.select({ id: articles.categoryId }).from(articles).where(eq(articles.id, articleId));
  const rows = await db
    .select({ id: listings.articleId })
    .from(listings)
    .where(and(eq(listings.categoryId, main), isVisible(listings, now)))
    .orderBy(desc(listings.visibleFrom), desc(listings.articleId))
    .limit(limit);
  return rows.map(({ id }) => id);
}
