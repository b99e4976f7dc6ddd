import { and, asc, eq, exists, isNull, type SQL, sql } from 'drizzle-orm';
import type { Category, CategoryNode, CategoryWithAncestors } from '#lib/domain/category.ts';
import type { Reader } from '../client.ts';
import { LIMIT, queryOnce } from '../prepare-once.ts';
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
}

/** The topmost categories that list at least one article readers may see, in the menu's order. */
export async function listCategories(db: Reader, { now, limit }: CategoryList): Promise<readonly Category[]> {
  return listTopmost(db, { now, limit });
}

const listTopmost = queryOnce({ now: listings.visibleFrom, limit: LIMIT }, (db, { now, limit }) =>
  db
    .select({ slug: categories.slug, name: categories.name, colour: categories.colour })
    .from(categories)
    .where(and(isNull(categories.parentId), hasArticles(db, now)))
    .orderBy(asc(categories.position), asc(categories.name))
    .limit(limit),
);

/** All categories with something to read, each under its parent, in the menu's order. A parent lists what its children do, so none is an orphan. */
export async function listCategoryTree(
  db: Reader,
  { now, limit }: CategoryList,
): Promise<readonly CategoryNode[]> {
  const rows = await db
    .select({
      id: categories.id,
      parentId: categories.parentId,
      slug: categories.slug,
      name: categories.name,
      colour: categories.colour,
    })
    .from(categories)
    .where(hasArticles(db, now))
    .orderBy(asc(categories.position), asc(categories.name))
    .limit(limit);
  const below = Map.groupBy(rows, row => row.parentId);
  const toNodes = (parentId: number | null): readonly CategoryNode[] =>
    (below.get(parentId) ?? []).map(({ id, slug, name, colour }) => ({
      slug,
      name,
      colour,
      children: toNodes(id),
    }));
  return toNodes(null);
}

function hasArticles(db: Reader, now: Date | SQL) {
  const visible = db
    .select({ found: sql`1` })
    .from(listings)
    .where(and(eq(listings.categoryId, categories.id), isVisible(listings, now)));
  return exists(visible);
}
