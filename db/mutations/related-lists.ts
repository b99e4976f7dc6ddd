import { eq, gt, inArray } from 'drizzle-orm';
import { RELATED_PRIORITIES, type RelatedLink, type RelatedPriority } from '#lib/domain/related.ts';
import type { Transaction } from '../client.ts';
import { placeOf, prepareOnce } from '../prepare-once.ts';
import { articles } from '../schema/articles.ts';
import { relatedBacklog, relatedLists } from '../schema/related.ts';

/** Notes that the lists of these articles are to be made, or made anew. One that waits already keeps its place before others. */
export async function queueRelated(
  tx: Transaction,
  { articleIds, priority }: { readonly articleIds: readonly number[]; readonly priority: RelatedPriority },
): Promise<void> {
  for (const articleId of articleIds)
    await enqueue(tx, { articleId, priority: RELATED_PRIORITIES[priority] });
}

const enqueue = prepareOnce<typeof relatedBacklog.$inferInsert>(tx =>
  tx
    .insert(relatedBacklog)
    .values({ articleId: placeOf(relatedBacklog.articleId), priority: placeOf(relatedBacklog.priority) })
    .onConflictDoUpdate({
      target: relatedBacklog.articleId,
      set: { priority: placeOf(relatedBacklog.priority) },
      setWhere: gt(placeOf(relatedBacklog.priority), relatedBacklog.priority),
    }),
);

const saveList = prepareOnce<typeof relatedLists.$inferInsert>(tx =>
  tx
    .insert(relatedLists)
    .values({
      articleId: placeOf(relatedLists.articleId),
      computedAt: placeOf(relatedLists.computedAt),
      links: placeOf(relatedLists.links),
    })
    .onConflictDoUpdate({
      target: relatedLists.articleId,
      set: { computedAt: placeOf(relatedLists.computedAt), links: placeOf(relatedLists.links) },
    }),
);

export interface RelatedToSave {
  readonly articleId: number;
  /** Of the article as it was read: one that has changed since waits on. */
  readonly revision: number;
  /** Absent for an article that readers do not see. */
  readonly links?: readonly RelatedLink[];
}

/**
 * Keeps what was found to read after articles, and takes these off the backlog. No revision moves, or every page of the site would be made anew: the article's page
 * knows its list by its instant.
 */
export async function saveRelated(
  tx: Transaction,
  { found, computedAt }: { readonly found: readonly RelatedToSave[]; readonly computedAt: Date },
): Promise<void> {
  const ids = found.map(({ articleId }) => articleId);
  const rows = await tx
    .select({ id: articles.id, revision: articles.revision })
    .from(articles)
    .where(inArray(articles.id, ids));
  const revisions = new Map(rows.map(({ id, revision }) => [id, revision]));
  for (const { articleId, revision, links } of found) {
    if (revisions.get(articleId) !== revision) continue;
    if (links) await saveList(tx, { articleId, computedAt, links });
    await tx.delete(relatedBacklog).where(eq(relatedBacklog.articleId, articleId));
  }
}
