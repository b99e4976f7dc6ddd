import { sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { placeOf, prepareOnce } from '../prepare-once.ts';
import { articles } from '../schema/articles.ts';
import { insertRelations, type SavedArticle } from './parts/article-relations.ts';
import { type ArticleToSave, toArticleRow } from './parts/article-rows.ts';
import { countDays } from './parts/count-days.ts';
import { requireId } from './parts/require-id.ts';
import { moveRevision } from './parts/revision.ts';
import { insertSearchRow } from './parts/search-rows.ts';
import { touchLists } from './parts/touch-lists.ts';
import { toVisibleFrom } from './parts/visible-from.ts';
import { queueRelated } from './related-lists.ts';

/** New articles with their words in the search index, and their ids in the same order. Their slugs differ. */
export async function createArticles(
  tx: Transaction,
  toCreate: readonly ArticleToSave[],
): Promise<readonly number[]> {
  const revision = await moveRevision(tx);
  const saved: SavedArticle[] = [];
  for (const article of toCreate) {
    const { bodyJson, now: createdAt } = article;
    const rows = await insertArticle(tx, { ...toArticleRow(article, revision), bodyJson, createdAt });
    const id = requireId(rows, `article "${article.slug}"`);
    await insertSearchRow(tx, { articleId: id, ...article.terms, vocabulary: article.vocabulary });
    saved.push({ id, article });
  }
  await insertRelations(tx, saved);
  const to = saved.map(({ article }) => toVisibleFrom(article.state, article.publishedAt));
  await countDays(tx, { to });
  await queueRelated(tx, { articleIds: saved.map(({ id }) => id), priority: 'rest' });
  const articleIds = saved.map(({ id }) => id);
  await touchLists(tx, { articleIds, revision });
  return articleIds;
}

type ArticleRow = ReturnType<typeof toArticleRow> & { readonly bodyJson: string; readonly createdAt: Date };

const insertArticle = prepareOnce<ArticleRow, readonly { readonly id: number }[]>(tx =>
  tx
    .insert(articles)
    .values({
      slug: placeOf(articles.slug),
      state: placeOf(articles.state),
      kicker: placeOf(articles.kicker),
      headline: placeOf(articles.headline),
      standfirst: placeOf(articles.standfirst),
      body: sql`${sql.placeholder('bodyJson')}`,
      bodySource: placeOf(articles.bodySource),
      bodyFormat: placeOf(articles.bodyFormat),
      wordCount: placeOf(articles.wordCount),
      categoryId: placeOf(articles.categoryId),
      publishedAt: placeOf(articles.publishedAt),
      updatedAt: placeOf(articles.updatedAt),
      visibleFrom: placeOf(articles.visibleFrom),
      pinnedAt: placeOf(articles.pinnedAt),
      guid: placeOf(articles.guid),
      revision: placeOf(articles.revision),
      createdAt: placeOf(articles.createdAt),
    })
    .returning({ id: articles.id }),
);
