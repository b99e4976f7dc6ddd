import { eq } from 'drizzle-orm';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { Author } from '#lib/domain/author.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Reader } from '../client.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { authors } from '../schema/authors.ts';
import { listPage, type PageRequest } from './list-page.ts';
import { omitNulls } from './omit-nulls.ts';

/** An author, whether or not readers may see anything of theirs. */
export async function findAuthor(
  db: Reader,
  { slug }: { readonly slug: string },
): Promise<(Author & { readonly revision: number }) | undefined> {
  const [author] = await db
    .select({
      slug: authors.slug,
      name: authors.name,
      description: authors.description,
      revision: authors.revision,
    })
    .from(authors)
    .where(eq(authors.slug, slug));
  return author && omitNulls(author);
}

/** The articles an author signed, newest first. */
export async function listAuthorArticles(
  db: Reader,
  { slug, ...request }: PageRequest & { readonly slug: string },
): Promise<PageOf<ArticleSummary>> {
  const author = db.select({ id: authors.id }).from(authors).where(eq(authors.slug, slug));
  return listPage(db, { ...request, list: articleAuthors, subject: eq(articleAuthors.authorId, author) });
}
