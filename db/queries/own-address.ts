import { and, eq } from 'drizzle-orm';
import { toRedirectSource } from '#lib/domain/redirect-source.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { categories } from '../schema/categories.ts';
import { isSlugTaken } from './slugs.ts';

/**
 * Whether a former address, cleaned, is the front's, a category's or an article's own. The portal's other pages begin with reserved words,
 * which a former site may well have used too (`/archives/123`): their redirects are kept, and wait behind the page.
 */
export async function isOwnAddress(db: Reader, { address }: { readonly address: string }): Promise<boolean> {
  const source = toRedirectSource(address);
  if (source === '/') return true;
  const [, categorySlug = '', articleSlug, ...more] = source.split('/');
  if (more.length > 0) return false;
  if (articleSlug === undefined) return isSlugTaken(db, { kind: 'category', slug: categorySlug });
  const [article] = await db
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .where(and(eq(articles.slug, articleSlug), eq(categories.slug, categorySlug)));
  return article !== undefined;
}
