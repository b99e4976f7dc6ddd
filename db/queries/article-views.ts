import { and, desc, eq, gt, gte, inArray, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { articleViews } from '../schema/article-views.ts';
import { articles } from '../schema/articles.ts';
import { listings } from '../schema/listings.ts';
import { isVisible } from './visibility.ts';

interface Scoring {
  readonly now: Date;
  /** Views of quarters of an hour that began after it count. */
  readonly since: Date;
  /** A view counts half as much after each. */
  readonly halfLifeMs: number;
  /** What an article needs to be listed. */
  readonly viewsMin: number;
  readonly limit: number;
}

/** The articles that readers read most of late, by a score in which a view counts less the older it is. */
export async function listMostViewed(
  db: Reader,
  { now, since, halfLifeMs, viewsMin, limit }: Scoring,
): Promise<readonly number[]> {
  const age = sql`(${now.getTime()} - ${articleViews.slot})`;
  const score = sql`sum(${articleViews.views} * power(0.5, ${age} * 1.0 / ${halfLifeMs}))`;
  const rows = await db
    .select({ articleId: articleViews.articleId })
    .from(articleViews)
    .innerJoin(articles, eq(articles.id, articleViews.articleId))
    .where(and(gt(articleViews.slot, since), isVisible(articles, now)))
    .groupBy(articleViews.articleId)
    .having(gte(sql`sum(${articleViews.views})`, viewsMin))
    .orderBy(desc(score), desc(articleViews.articleId))
    .limit(limit);
  return rows.map(({ articleId }) => articleId);
}

/** In which categories articles stand, those above their own included. The caller bounds the ids. */
export async function listCategoriesOf(
  db: Reader,
  { articleIds }: { readonly articleIds: readonly number[] },
): Promise<readonly { readonly articleId: number; readonly categoryId: number }[]> {
  return db
    .select({ articleId: listings.articleId, categoryId: listings.categoryId })
    .from(listings)
    .where(inArray(listings.articleId, articleIds));
}
