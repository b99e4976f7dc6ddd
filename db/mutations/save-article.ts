import { eq, sql } from 'drizzle-orm';
import type { Body } from '#lib/domain/body.ts';
import type { Transaction } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { createArticles } from './create-articles.ts';
import { indexArticles } from './index-articles.ts';
import { deleteRelations, insertRelations } from './parts/article-relations.ts';
import { type ArticleToSave, toArticleRow } from './parts/article-rows.ts';
import { countDays } from './parts/count-days.ts';
import { requireId } from './parts/require-id.ts';
import { requireVisibleFrom } from './parts/require-visible-from.ts';
import { moveRevision } from './parts/revision.ts';
import { touchLists } from './parts/touch-lists.ts';
import { queueRelated } from './related-lists.ts';

/**
 * An article with its signatures, its topics, its words in the search index and the lists it stands in, which all take note of the change: those it leaves and those it
 * enters. What the desk adds to an article (SEO, canonical address) stays.
 */
export async function saveArticle(
  tx: Transaction,
  { id, ...article }: ArticleToSave & { readonly id?: number | undefined },
): Promise<number> {
  if (id === undefined) {
    const [createdId] = await createArticles(tx, [article]);
    return requireId(createdId === undefined ? [] : [{ id: createdId }], `article "${article.slug}"`);
  }
  const revision = await moveRevision(tx);
  const from = await requireVisibleFrom(tx, id, `article "${article.slug}"`);
  await touchLists(tx, { articleIds: [id], revision });
  const row = toArticleRow(article, revision);
  await tx
    .update(articles)
    .set({ ...row, body: sql<Body>`${article.bodyJson}` })
    .where(eq(articles.id, id));
  await countDays(tx, { from: [from], to: [row.visibleFrom] });
  await deleteRelations(tx, [id]);
  await insertRelations(tx, [{ id, article }]);
  await touchLists(tx, { articleIds: [id], revision });
  await indexArticles(tx, [{ articleId: id, ...article.terms, vocabulary: article.vocabulary }]);
  await queueRelated(tx, { articleIds: [id], priority: 'rest' });
  return id;
}
