import { inArray } from 'drizzle-orm';
import type { Transaction } from '../../client.ts';
import { articleAuthors } from '../../schema/article-authors.ts';
import { articleTopics } from '../../schema/article-topics.ts';
import { authors } from '../../schema/authors.ts';
import { categories } from '../../schema/categories.ts';
import { dossierArticles, dossiers } from '../../schema/dossiers.ts';
import { listings } from '../../schema/listings.ts';
import { topics } from '../../schema/topics.ts';

interface Touch {
  readonly articleIds: readonly number[];
  readonly revision: number;
}

/** Gives a revision to everything whose page lists one of the articles, so that those pages follow it at once. */
export async function touchLists(tx: Transaction, { articleIds, revision }: Touch): Promise<void> {
  const listing = tx
    .select({ id: listings.categoryId })
    .from(listings)
    .where(inArray(listings.articleId, articleIds));
  await tx.update(categories).set({ revision }).where(inArray(categories.id, listing));
  const signing = tx
    .select({ id: articleAuthors.authorId })
    .from(articleAuthors)
    .where(inArray(articleAuthors.articleId, articleIds));
  await tx.update(authors).set({ revision }).where(inArray(authors.id, signing));
  const treated = tx
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(inArray(articleTopics.articleId, articleIds));
  await tx.update(topics).set({ revision }).where(inArray(topics.id, treated));
  const inSeries = tx
    .select({ id: dossierArticles.dossierId })
    .from(dossierArticles)
    .where(inArray(dossierArticles.articleId, articleIds));
  await tx.update(dossiers).set({ revision }).where(inArray(dossiers.id, inSeries));
}
