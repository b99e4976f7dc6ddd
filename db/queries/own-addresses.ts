import { eq, inArray } from 'drizzle-orm';
import { toRedirectSource } from '#lib/domain/redirect-source.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { categories } from '../schema/categories.ts';
import { listTakenSlugs } from './slugs.ts';

/**
 * Of these former addresses, in the normal form of lib/domain/redirect-source.ts, those that are the front's, a category's or an article's own.
 * The portal's other pages begin with reserved words, which a former site may well have used too (`/archives/123`): their redirects are kept,
 * and wait behind the page. The caller bounds the addresses.
 */
export async function listOwnAddresses(
  db: Reader,
  { addresses }: { readonly addresses: readonly string[] },
): Promise<ReadonlySet<string>> {
  const sources = addresses.map(toRedirectSource);
  const categorySlugs = sources.flatMap(source => findSegments(source, 1) ?? []);
  const articleSlugs = sources.flatMap(source => findSegments(source, 2)?.slice(1) ?? []);
  const taken = await listTakenSlugs(db, { kind: 'category', slugs: categorySlugs });
  const placed = await db
    .select({ slug: articles.slug, categorySlug: categories.slug })
    .from(articles)
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .where(inArray(articles.slug, articleSlugs));
  const own = new Set([
    '/',
    ...[...taken].map(slug => `/${slug}`),
    ...placed.map(({ slug, categorySlug }) => `/${categorySlug}/${slug}`),
  ]);
  return new Set(sources.filter(source => own.has(source)));
}

function findSegments(source: string, count: number): readonly string[] | undefined {
  const segments = source.split('/').slice(1);
  return segments.length === count ? segments : undefined;
}
