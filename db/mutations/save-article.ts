import { eq, sql } from 'drizzle-orm';
import type { Body } from '#lib/domain/body.ts';
import type { Transaction } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { createArticles } from './create-articles.ts';
import { indexArticles } from './index-articles.ts';
import { deleteRelations, insertRelations } from './parts/article-relations.ts';
import { type ArticleToSave, toArticleRow } from './parts/article-rows.ts';
import { requireId } from './parts/require-id.ts';
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
  await touchLists(tx, { articleIds: [id], revision });
  const rows = await tx
    .update(articles)
    .set({ ...toArticleRow(article, revision), body: sql<Body>`${article.bodyJson}` })
    .where(eq(articles.id, id))
    .returning({ id: articles.id });
  requireId(rows, `article "${article.slug}"`);
  await deleteRelations(tx, [id]);
  await insertRelations(tx, [{ id, article }]);
  await touchLists(tx, { articleIds: [id], revision });
  await indexArticles(tx, [{ articleId: id, ...article.terms }]);
  await queueRelated(tx, { articleIds: [id], priority: 'rest' });
  return id;
}
