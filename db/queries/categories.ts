import { and, asc, eq, exists, isNull, sql } from 'drizzle-orm';
import type { Category, CategoryWithAncestors } from '#lib/domain/category.ts';
import type { Reader } from '../client.ts';
import { categories } from '../schema/categories.ts';
import { listings } from '../schema/listings.ts';
import { listLineage } from './category-tree.ts';
import { omitNulls } from './omit-nulls.ts';
import { isVisible } from './visibility.ts';

export interface StoredCategory extends CategoryWithAncestors {
  readonly id: number;
  /** The content's revision that last changed the category or its list of articles. */
  readonly revision: number;
}

export async function findCategory(
  db: Reader,
  { slug }: { readonly slug: string },
): Promise<StoredCategory | undefined> {
  const [row] = await db
    .select({
      id: categories.id,
      slug: categories.slug,
      name: categories.name,
      description: categories.description,
      colour: categories.colour,
      revision: categories.revision,
    })
    .from(categories)
    .where(eq(categories.slug, slug));
  return row && { ...omitNulls(row), ancestors: await listAncestors(db, { categoryId: row.id }) };
}

/** From the topmost category down to the parent. */
export async function listAncestors(
  db: Reader,
  { categoryId }: { readonly categoryId: number },
): Promise<readonly Category[]> {
  const lineage = await listLineage(db, { categoryId });
  return lineage.slice(0, -1).map(({ slug, name, colour }) => ({ slug, name, colour }));
}

interface CategoryList {
  readonly now: Date;
  readonly limit: number;
  /** The topmost categories, unless told otherwise. */
  readonly level?: 'topmost' | 'all';
}

/** The categories that list at least one article readers may see, in the menu's order. */
export async function listCategories(
  db: Reader,
  { now, limit, level = 'topmost' }: CategoryList,
): Promise<readonly Category[]> {
  const visibleArticles = db
    .select({ found: sql`1` })
    .from(listings)
    .where(and(eq(listings.categoryId, categories.id), isVisible(listings, now)));
  return db
    .select({ slug: categories.slug, name: categories.name, colour: categories.colour })
    .from(categories)
    .where(and(level === 'topmost' ? isNull(categories.parentId) : undefined, exists(visibleArticles)))
    .orderBy(asc(categories.position), asc(categories.name))
    .limit(limit);
}
