import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { categories } from '../schema/categories.ts';
import { importRecords } from '../schema/import-records.ts';
import { pages } from '../schema/pages.ts';

export interface ImportedAddress {
  readonly key: string;
  readonly slug: string;
  readonly category: { readonly slug: string };
}

interface Slice {
  readonly source: string;
  /** Keys come in order: those after this one. */
  readonly afterKey: string;
  readonly limit: number;
}

/** The articles of one source that readers see or will see, by the source's keys for them. */
export async function listImportedAddresses(
  db: Reader,
  { source, afterKey, limit }: Slice,
): Promise<readonly ImportedAddress[]> {
  return db
    .select({ key: importRecords.key, slug: articles.slug, category: { slug: categories.slug } })
    .from(importRecords)
    .innerJoin(articles, eq(articles.id, importRecords.subjectId))
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .where(
      and(
        eq(importRecords.source, source),
        eq(importRecords.kind, 'article'),
        gt(importRecords.key, afterKey),
        inArray(articles.state, ['published', 'scheduled']),
      ),
    )
    .orderBy(asc(importRecords.key))
    .limit(limit);
}

/** The same for fixed pages. */
export async function listImportedPages(
  db: Reader,
  { source, afterKey, limit }: Slice,
): Promise<readonly Pick<ImportedAddress, 'key' | 'slug'>[]> {
  return db
    .select({ key: importRecords.key, slug: pages.slug })
    .from(importRecords)
    .innerJoin(pages, eq(pages.id, importRecords.subjectId))
    .where(
      and(
        eq(importRecords.source, source),
        eq(importRecords.kind, 'page'),
        gt(importRecords.key, afterKey),
        eq(pages.state, 'published'),
      ),
    )
    .orderBy(asc(importRecords.key))
    .limit(limit);
}
