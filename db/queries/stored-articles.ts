import { eq, inArray } from 'drizzle-orm';
import type { ArticleState } from '#lib/domain/article.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { categories } from '../schema/categories.ts';
import { omitNulls } from './omit-nulls.ts';

/** What the newsroom asks of an article before it changes it, whether or not readers see it. */
export interface StoredArticle {
  readonly id: number;
  readonly slug: string;
  readonly state: ArticleState;
  readonly publishedAt?: Date;
  readonly category: { readonly slug: string };
}

/** An article in whatever state: never for readers. */
export async function findStoredArticle(
  db: Reader,
  key: { readonly id: number } | { readonly slug: string },
): Promise<StoredArticle | undefined> {
  const [row] = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      state: articles.state,
      publishedAt: articles.publishedAt,
      category: { slug: categories.slug },
    })
    .from(articles)
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .where('id' in key ? eq(articles.id, key.id) : eq(articles.slug, key.slug));
  return row && omitNulls(row);
}

/** What the addresses of articles are made of. The caller bounds the ids. */
export async function listArticlePlaces(
  db: Reader,
  { ids }: { readonly ids: readonly number[] },
): Promise<readonly Pick<StoredArticle, 'slug' | 'category'>[]> {
  return db
    .select({ slug: articles.slug, category: { slug: categories.slug } })
    .from(articles)
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .where(inArray(articles.id, ids));
}
