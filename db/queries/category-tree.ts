import { eq } from 'drizzle-orm';
import { CATEGORY_DEPTH_MAX } from '#lib/domain/category.ts';
import type { Reader } from '../client.ts';
import { queryOnce } from '../prepare-once.ts';
import { categories } from '../schema/categories.ts';

/** From the topmost category down to the one asked for, itself included; empty when there is none. */
export async function listLineage(db: Reader, { categoryId }: { readonly categoryId: number }) {
  const lineage = [];
  let nextId: number | null = categoryId;
  while (nextId !== null) {
    // What stops us on a loop of parents.
    if (lineage.length === CATEGORY_DEPTH_MAX)
      throw new Error(`Category ${categoryId} is nested too deeply.`);
    const [category] = await findNode(db, { id: nextId });
    if (!category) break;
    lineage.unshift(category);
    nextId = category.parentId;
  }
  return lineage;
}

const findNode = queryOnce({ id: categories.id }, (db, { id }) =>
  db
    .select({
      id: categories.id,
      parentId: categories.parentId,
      slug: categories.slug,
      name: categories.name,
      colour: categories.colour,
    })
    .from(categories)
    .where(eq(categories.id, id)),
);
