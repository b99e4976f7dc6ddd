import { eq } from 'drizzle-orm';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Reader } from '../client.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { authors } from '../schema/authors.ts';
import { listPage, type PageRequest } from './list-page.ts';

/** The articles an author signed, newest first. */
export async function listAuthorArticles(
  db: Reader,
  { slug, ...request }: PageRequest & { readonly slug: string },
): Promise<PageOf<ArticleSummary>> {
  const author = db.select({ id: authors.id }).from(authors).where(eq(authors.slug, slug));
  return listPage(db, { ...request, list: articleAuthors, subject: eq(articleAuthors.authorId, author) });
}
