import { eq } from 'drizzle-orm';
import type { ImportedKind } from '#lib/domain/imported.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { authors } from '../schema/authors.ts';
import { categories } from '../schema/categories.ts';
import { topics } from '../schema/topics.ts';

const TABLES = { author: authors, category: categories, topic: topics, article: articles };

/** Slugs are unique among things of one kind, in the whole site. */
export async function isSlugTaken(
  db: Reader,
  { kind, slug }: { readonly kind: ImportedKind; readonly slug: string },
): Promise<boolean> {
  const table = TABLES[kind];
  const [row] = await db.select({ id: table.id }).from(table).where(eq(table.slug, slug));
  return row !== undefined;
}

/** The slug a thing has today; `undefined` when the thing is gone. */
export async function findSlug(
  db: Reader,
  { kind, id }: { readonly kind: ImportedKind; readonly id: number },
): Promise<string | undefined> {
  const table = TABLES[kind];
  const [row] = await db.select({ slug: table.slug }).from(table).where(eq(table.id, id));
  return row?.slug;
}
