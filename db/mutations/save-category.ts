import { count, eq } from 'drizzle-orm';
import { CATEGORY_COLOURS, type CategoryColour } from '#lib/domain/category.ts';
import type { Transaction } from '../client.ts';
import { listLineage } from '../queries/category-tree.ts';
import { articles } from '../schema/articles.ts';
import { categories } from '../schema/categories.ts';
import { touchDays } from './parts/count-days.ts';
import { requireId } from './parts/require-id.ts';
import { moveRevision } from './parts/revision.ts';
import { relistInheritance } from './relist-inheritance.ts';

interface CategoryToSave {
  /** Absent for a new one. */
  readonly id?: number | undefined;
  readonly parentId?: number | undefined;
  readonly slug: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly colour?: CategoryColour | undefined;
  readonly position?: number | undefined;
}

/**
 * Unless told otherwise a new category comes last in the menu, with the palette's next colour: neighbours differ, and both stay. A category that
 * changes takes its articles along: their addresses hold its slug, and the categories above it list them.
 */
export async function saveCategory(tx: Transaction, category: CategoryToSave): Promise<number> {
  const { id, parentId, slug, name, description, colour, position } = category;
  const values = {
    parentId: parentId ?? null,
    slug,
    name,
    description: description ?? null,
    revision: await moveRevision(tx),
  };
  if (id === undefined) {
    const last = await countCategories(tx);
    const rows = await tx
      .insert(categories)
      .values({ ...values, position: position ?? last, colour: colour ?? colourAt(last) })
      .returning({ id: categories.id });
    return requireId(rows, `category "${slug}"`);
  }
  await requireNoLoop(tx, category);
  const [former] = await tx
    .select({ parentId: categories.parentId, slug: categories.slug })
    .from(categories)
    .where(eq(categories.id, id));
  const rows = await tx
    .update(categories)
    .set({ ...values, ...(position !== undefined && { position }), ...(colour && { colour }) })
    .where(eq(categories.id, id))
    .returning({ id: categories.id });
  await tx.update(articles).set({ revision: values.revision }).where(eq(articles.categoryId, id));
  if (former?.slug !== slug) await touchDays(tx, eq(articles.categoryId, id));
  if (former?.parentId !== values.parentId) await relistInheritance(tx);
  return requireId(rows, `category "${slug}"`);
}

async function countCategories(tx: Transaction): Promise<number> {
  const [row] = await tx.select({ categories: count() }).from(categories);
  return row?.categories ?? 0;
}

function colourAt(position: number): CategoryColour {
  return CATEGORY_COLOURS[position % CATEGORY_COLOURS.length] ?? CATEGORY_COLOURS[0];
}

async function requireNoLoop(tx: Transaction, { id, parentId, slug }: CategoryToSave): Promise<void> {
  if (parentId === undefined) return;
  const lineage = await listLineage(tx, { categoryId: parentId });
  if (lineage.some(ancestor => ancestor.id === id)) {
    throw new Error(`Category "${slug}" cannot be below itself.`);
  }
}
