import { inArray } from 'drizzle-orm';
import type { Transaction } from '../../client.ts';
import { placeOf, prepareOnce } from '../../prepare-once.ts';
import { listingsOver } from '../../queries/listings-over.ts';
import { articleAuthors } from '../../schema/article-authors.ts';
import { articleTopics } from '../../schema/article-topics.ts';
import { leadPictures } from '../../schema/lead-pictures.ts';
import { listings } from '../../schema/listings.ts';
import type { ArticleToSave } from './article-rows.ts';
import { toVisibleFrom } from './visible-from.ts';

export interface SavedArticle {
  readonly id: number;
  readonly article: ArticleToSave;
}

/** What stands in other tables about articles that have none of it yet: signatures, topics, the lists they stand in, the picture above. */
export async function insertRelations(tx: Transaction, saved: readonly SavedArticle[]): Promise<void> {
  const listListings = listingsOver(tx);
  for (const { id, article } of saved) {
    const row = toRow({ id, article });
    for (const list of await listListings(article.categoryIds)) await insertListing(tx, { ...row, ...list });
    for (const signature of toSignatures({ id, article })) await insertSignature(tx, signature);
    for (const topic of toTopics({ id, article })) await insertTopic(tx, topic);
    if (article.leadPicture) await insertLeadPicture(tx, { articleId: id, picture: article.leadPicture });
  }
}

const insertListing = prepareOnce<typeof listings.$inferInsert>(tx =>
  tx.insert(listings).values({
    categoryId: placeOf(listings.categoryId),
    articleId: placeOf(listings.articleId),
    origin: placeOf(listings.origin),
    visibleFrom: placeOf(listings.visibleFrom),
  }),
);

const insertSignature = prepareOnce<typeof articleAuthors.$inferInsert>(tx =>
  tx.insert(articleAuthors).values({
    articleId: placeOf(articleAuthors.articleId),
    authorId: placeOf(articleAuthors.authorId),
    position: placeOf(articleAuthors.position),
    visibleFrom: placeOf(articleAuthors.visibleFrom),
  }),
);

const insertTopic = prepareOnce<typeof articleTopics.$inferInsert>(tx =>
  tx.insert(articleTopics).values({
    articleId: placeOf(articleTopics.articleId),
    topicId: placeOf(articleTopics.topicId),
    position: placeOf(articleTopics.position),
    visibleFrom: placeOf(articleTopics.visibleFrom),
  }),
);

const insertLeadPicture = prepareOnce<typeof leadPictures.$inferInsert>(tx =>
  tx.insert(leadPictures).values({
    articleId: placeOf(leadPictures.articleId),
    picture: placeOf(leadPictures.picture),
  }),
);

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

function unique(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)];
}
