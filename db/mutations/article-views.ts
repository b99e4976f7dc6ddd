import { lt, sql } from 'drizzle-orm';
import type { ViewCount } from '#lib/domain/view.ts';
import type { Transaction } from '../client.ts';
import { placeOf, prepareOnce } from '../prepare-once.ts';
import { articleViews } from '../schema/article-views.ts';

/** Adds views to those that their articles have in their quarters of an hour. */
export async function addViews(tx: Transaction, counts: readonly ViewCount[]): Promise<void> {
  for (const count of counts) await addCount(tx, { ...count });
}

const addCount = prepareOnce<Pick<ViewCount, keyof ViewCount>>(tx =>
  tx
    .insert(articleViews)
    .values({
      slot: placeOf(articleViews.slot),
      articleId: placeOf(articleViews.articleId),
      views: placeOf(articleViews.views),
    })
    .onConflictDoUpdate({
      target: [articleViews.slot, articleViews.articleId],
      set: { views: sql`${articleViews.views} + excluded.views` },
    }),
);

/** Forgets the views of quarters of an hour that began before an instant. */
export async function dropViews(tx: Transaction, { before }: { readonly before: Date }): Promise<void> {
  await tx.delete(articleViews).where(lt(articleViews.slot, before));
}
