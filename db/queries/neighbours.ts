import { and, asc, desc, eq, gt, gte, lt, or } from 'drizzle-orm';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { listings } from '../schema/listings.ts';
import { listSummaries } from './article-summaries.ts';
import { isVisible } from './visibility.ts';

export interface Neighbours {
  /** The one just before it in time. */
  readonly older?: ArticleSummary;
  readonly newer?: ArticleSummary;
}

/** The articles on either side of a visible one in its main category's list. */
export async function findNeighbours(
  db: Reader,
  { articleId, now }: { readonly articleId: number; readonly now: Date },
): Promise<Neighbours> {
  const [article] = await db
    .select({ categoryId: articles.categoryId, visibleFrom: articles.visibleFrom })
    .from(articles)
    .where(and(eq(articles.id, articleId), isVisible(articles, now)));
  if (!article?.visibleFrom) return {};
  const { categoryId, visibleFrom } = article;
  const isListed = eq(listings.categoryId, categoryId);
  // Of two articles of one instant the greater id comes later. The first comparison repeats what the second says, as one range of the index. Its upper
  // end is the article's own instant alone: given `now` as well, SQLite would take that, and walk from there to the article.
  const isOlder = and(
    isVisible(listings, visibleFrom),
    or(lt(listings.visibleFrom, visibleFrom), lt(listings.articleId, articleId)),
  );
  const isNewer = and(
    isVisible(listings, now),
    gte(listings.visibleFrom, visibleFrom),
    or(gt(listings.visibleFrom, visibleFrom), gt(listings.articleId, articleId)),
  );
  const [before] = await db
    .select({ id: listings.articleId })
    .from(listings)
    .where(and(isListed, isOlder))
    .orderBy(desc(listings.visibleFrom), desc(listings.articleId))
    .limit(1);
  const [after] = await db
    .select({ id: listings.articleId })
    .from(listings)
    .where(and(isListed, isNewer))
    .orderBy(asc(listings.visibleFrom), asc(listings.articleId))
    .limit(1);
  const [older] = await listSummaries(db, before ? [before.id] : []);
  const [newer] = await listSummaries(db, after ? [after.id] : []);
  return { ...(older && { older }), ...(newer && { newer }) };
}
