import { eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../client.ts';
import { articleAuthors } from '../../schema/article-authors.ts';
import { articleTopics } from '../../schema/article-topics.ts';
import { authors } from '../../schema/authors.ts';
import { categories } from '../../schema/categories.ts';
import { listings } from '../../schema/listings.ts';
import { topics } from '../../schema/topics.ts';

interface Touch {
  readonly articleId: number;
  readonly revision: number;
}

/** Gives a revision to everything whose page lists an article, so that those pages follow the article at once. */
export async function touchLists(tx: Transaction, { articleId, revision }: Touch): Promise<void> {
  const listing = tx
    .select({ id: listings.categoryId })
    .from(listings)
    .where(eq(listings.articleId, articleId));
  await tx.update(categories).set({ revision }).where(inArray(categories.id, listing));
  const signing = tx
    .select({ id: articleAuthors.authorId })
    .from(articleAuthors)
    .where(eq(articleAuthors.articleId, articleId));
  await tx.update(authors).set({ revision }).where(inArray(authors.id, signing));
  const treated = tx
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, articleId));
  await tx.update(topics).set({ revision }).where(inArray(topics.id, treated));
}
