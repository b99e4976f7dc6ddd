import { and, asc, count, eq, exists, sql } from 'drizzle-orm';
import type { ArticleSummary, Byline } from '#lib/domain/article.ts';
import type { Author } from '#lib/domain/author.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Reader } from '../client.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { authors } from '../schema/authors.ts';
import { countListed } from './count-listed.ts';
import { listPage, type PageRequest } from './list-page.ts';
import { omitNulls } from './omit-nulls.ts';
import { isVisible } from './visibility.ts';

interface OfAuthor {
  readonly slug: string;
}

/** An author, whether or not readers may see anything of theirs. */
export async function findAuthor(
  db: Reader,
  { slug }: OfAuthor,
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
  { slug, ...request }: PageRequest & OfAuthor,
): Promise<PageOf<ArticleSummary>> {
  return listPage(db, { ...request, list: articleAuthors, subject: isOf(db, slug), slug });
}

export async function countAuthorArticles(
  db: Reader,
  { slug, now }: OfAuthor & { readonly now: Date },
): Promise<number> {
  return countListed(db, { list: articleAuthors, subject: isOf(db, slug), slug, now });
}

/** The authors of at least one article readers may see, in the order of the alphabet. */
export async function listAuthors(db: Reader, { now, page, pageSize }: PageRequest): Promise<PageOf<Byline>> {
  const items = await db
    .select({ slug: authors.slug, name: authors.name })
    .from(authors)
    .where(hasArticles(db, now))
    .orderBy(asc(authors.nameKey), asc(authors.slug))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const [total] = await db.select({ authors: count() }).from(authors).where(hasArticles(db, now));
  return { items, number: page, count: Math.max(1, Math.ceil((total?.authors ?? 0) / pageSize)) };
}

function isOf(db: Reader, slug: string) {
  return eq(
    articleAuthors.authorId,
    db.select({ id: authors.id }).from(authors).where(eq(authors.slug, slug)),
  );
}

function hasArticles(db: Reader, now: Date) {
  const visible = db
    .select({ found: sql`1` })
    .from(articleAuthors)
    .where(and(eq(articleAuthors.authorId, authors.id), isVisible(articleAuthors, now)));
  return exists(visible);
}
