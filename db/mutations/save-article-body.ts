import { and, eq } from 'drizzle-orm';
import type { Body } from '#lib/domain/body.ts';
import type { Transaction } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { touchDays } from './parts/count-days.ts';
import { moveRevision } from './parts/revision.ts';
import { queueForSearch } from './queue-for-search.ts';
import { queueRelated } from './related-lists.ts';

export interface ArticleBodyToSave {
  readonly id: number;
  /** What the body was made from: one that was changed meanwhile is left alone. */
  readonly bodySource: string;
  readonly body: Body;
  readonly wordCount: number;
}

/** A body made anew from its source. Lists show nothing of it: only the article takes note. */
export async function saveArticleBody(
  tx: Transaction,
  { id, bodySource, body, wordCount }: ArticleBodyToSave,
): Promise<void> {
  const revision = await moveRevision(tx);
  await tx
    .update(articles)
    .set({ body, wordCount, revision })
    .where(and(eq(articles.id, id), eq(articles.bodySource, bodySource)));
  await touchDays(tx, eq(articles.id, id));
  await queueForSearch(tx, [id]);
  await queueRelated(tx, { articleIds: [id], priority: 'rest' });
}
