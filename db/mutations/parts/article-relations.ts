import { inArray } from 'drizzle-orm';
import type { Transaction } from '../../client.ts';
import { listingsOver } from '../../queries/list-listings.ts';
import { articleAuthors } from '../../schema/article-authors.ts';
import { articleTopics } from '../../schema/article-topics.ts';
import { leadPictures } from '../../schema/lead-pictures.ts';
import { listings } from '../../schema/listings.ts';
import type { ArticleToSave } from './article-rows.ts';
import { inSlices } from './in-slices.ts';
import { toVisibleFrom } from './visible-from.ts';

export interface SavedArticle {
  readonly id: number;
  readonly article: ArticleToSave;
}

/** What stands in other tables about articles that have none of it yet: signatures, topics, the lists they stand in, the picture above. */
export async function insertRelations(tx: Transaction, saved: readonly SavedArticle[]): Promise<void> {
  const listListings = listingsOver(tx);
  const lists: (typeof listings.$inferInsert)[] = [];
  for (const { id, article } of saved) {
    const listed = await listListings(article.categoryIds);
    lists.push(...listed.map(list => ({ ...toRow({ id, article }), ...list })));
  }
  for (const slice of inSlices(lists)) await tx.insert(listings).values(slice);
  for (const slice of inSlices(saved.flatMap(toSignatures))) await tx.insert(articleAuthors).values(slice);
  for (const slice of inSlices(saved.flatMap(toTopics))) await tx.insert(articleTopics).values(slice);
  for (const slice of inSlices(saved.flatMap(toLeadPicture))) await tx.insert(leadPictures).values(slice);
}

export async function deleteRelations(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  await tx.delete(listings).where(inArray(listings.articleId, articleIds));
  await tx.delete(articleAuthors).where(inArray(articleAuthors.articleId, articleIds));
  await tx.delete(articleTopics).where(inArray(articleTopics.articleId, articleIds));
  await tx.delete(leadPictures).where(inArray(leadPictures.articleId, articleIds));
}

function toRow({ id, article }: SavedArticle) {
  return { articleId: id, visibleFrom: toVisibleFrom(article.state, article.publishedAt) };
}

function toSignatures(saved: SavedArticle) {
  return unique(saved.article.authorIds).map((authorId, position) => ({
    ...toRow(saved),
    authorId,
    position,
  }));
}

function toTopics(saved: SavedArticle) {
  return unique(saved.article.topicIds).map((topicId, position) => ({ ...toRow(saved), topicId, position }));
}

function toLeadPicture({ id, article }: SavedArticle) {
  return article.leadPicture ? [{ articleId: id, picture: article.leadPicture }] : [];
}

function unique(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)];
}
