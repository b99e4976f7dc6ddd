import { eq, sql } from 'drizzle-orm';
import type { ArticleState } from '#lib/domain/article.ts';
import type { Transaction } from '../client.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { articles } from '../schema/articles.ts';
import { listings } from '../schema/listings.ts';
import { countDays } from './parts/count-days.ts';
import { requireVisibleFrom } from './parts/require-visible-from.ts';
import { moveRevision } from './parts/revision.ts';
import { touchLists } from './parts/touch-lists.ts';
import { toVisibleFrom } from './parts/visible-from.ts';
import { queueRelated } from './related-lists.ts';

interface ArticleStateToSet {
  readonly id: number;
  readonly state: ArticleState;
  readonly publishedAt: Date;
}

/** Changes what readers see of an article, in its own row and in every list that repeats its date. */
export async function setArticleState(
  tx: Transaction,
  { id, state, publishedAt }: ArticleStateToSet,
): Promise<void> {
  const revision = await moveRevision(tx);
  const visibleFrom = toVisibleFrom(state, publishedAt);
  const from = await requireVisibleFrom(tx, id, `article ${id}`);
  // What changed before it was published is no change to readers.
  const updatedAt = sql`case when ${articles.updatedAt} >= ${publishedAt.getTime()} then ${articles.updatedAt} end`;
  await tx
    .update(articles)
    .set({ state, publishedAt, updatedAt, visibleFrom, revision })
    .where(eq(articles.id, id));
  await countDays(tx, { from: [from], to: [visibleFrom] });
  await tx.update(listings).set({ visibleFrom }).where(eq(listings.articleId, id));
  await tx.update(articleAuthors).set({ visibleFrom }).where(eq(articleAuthors.articleId, id));
  await tx.update(articleTopics).set({ visibleFrom }).where(eq(articleTopics.articleId, id));
  await touchLists(tx, { articleIds: [id], revision });
  if (visibleFrom) await queueRelated(tx, { articleIds: [id], priority: 'new' });
}
