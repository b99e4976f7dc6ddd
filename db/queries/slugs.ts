import { eq, inArray } from 'drizzle-orm';
import type { ImportedKind } from '#lib/domain/imported.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { authors } from '../schema/authors.ts';
import { categories } from '../schema/categories.ts';
import { dossiers } from '../schema/dossiers.ts';
import { pages } from '../schema/pages.ts';
import { topics } from '../schema/topics.ts';

const TABLES = {
  author: authors,
  category: categories,
  topic: topics,
  article: articles,
  page: pages,
  dossier: dossiers,
};

/** Slugs are unique among things of one kind, in the whole site. */
export async function isSlugTaken(
  db: Reader,
  { kind, slug }: { readonly kind: ImportedKind; readonly slug: string },
): Promise<boolean> {
  const table = TABLES[kind];
  const [row] = await db.select({ id: table.id }).from(table).where(eq(table.slug, slug));
  return row !== undefined;
}

/** Of these slugs, those that something of the kind has. The caller bounds them. */
export async function listTakenSlugs(
  db: Reader,
  { kind, slugs }: { readonly kind: ImportedKind; readonly slugs: readonly string[] },
): Promise<ReadonlySet<string>> {
  const table = TABLES[kind];
  const rows = await db.select({ slug: table.slug }).from(table).where(inArray(table.slug, slugs));
  return new Set(rows.map(({ slug }) => slug));
}

/** The slugs that things have today, by id; what is gone is not there. The caller bounds the ids. */
export async function listSlugs(
  db: Reader,
  { kind, ids }: { readonly kind: ImportedKind; readonly ids: readonly number[] },
): Promise<ReadonlyMap<number, string>> {
  const table = TABLES[kind];
  const rows = await db.select({ id: table.id, slug: table.slug }).from(table).where(inArray(table.id, ids));
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}
