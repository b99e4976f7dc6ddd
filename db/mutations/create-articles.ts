import type { Transaction } from '../client.ts';
import { searchIndex } from '../engines/sqlite/search-index.ts';
import { articles } from '../schema/articles.ts';
import { insertRelations } from './parts/article-relations.ts';
import { type ArticleToSave, toArticleRow } from './parts/article-rows.ts';
import { inSlices } from './parts/in-slices.ts';
import { moveRevision } from './parts/revision.ts';
import { touchLists } from './parts/touch-lists.ts';

/** New articles with their words in the search index, in a few statements however many they are, and their ids in the same order. Their slugs differ. */
export async function createArticles(
  tx: Transaction,
  toCreate: readonly ArticleToSave[],
): Promise<readonly number[]> {
  const revision = await moveRevision(tx);
  const rows = toCreate.map(article => ({ ...toArticleRow(article, revision), createdAt: article.now }));
  const idBySlug = new Map<string, number>();
  for (const slice of inSlices(rows)) {
    // Neither engine promises to return the rows in the order in which they were given.
    const created = await tx
      .insert(articles)
      .values(slice)
      .returning({ id: articles.id, slug: articles.slug });
    for (const { id, slug } of created) idBySlug.set(slug, id);
  }
  const saved = toCreate.map(article => ({ article, id: requireCreated(idBySlug, article.slug) }));
  await insertRelations(tx, saved);
  for (const slice of inSlices(saved.map(({ article, id }) => ({ articleId: id, ...article.terms })))) {
    await tx.insert(searchIndex).values(slice);
  }
  const articleIds = saved.map(({ id }) => id);
  await touchLists(tx, { articleIds, revision });
  return articleIds;
}

function requireCreated(idBySlug: ReadonlyMap<string, number>, slug: string): number {
  const id = idBySlug.get(slug);
  if (id === undefined) throw new Error(`The database gave no id for the new article "${slug}".`);
  return id;
}
