import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { importRecords } from '../schema/import-records.ts';
import { listings } from '../schema/listings.ts';

/** What an earlier import made of an article, as it stands today. */
export interface ImportedBefore {
  readonly slug: string;
  readonly publishedAt?: Date;
  /** The source's keys for the categories it is filed in, the main one first if it is among them. */
  readonly categoryKeys: readonly string[];
}

/** Articles of one source by its keys; those that were never imported are not there. The caller bounds the keys. */
export async function listImportedArticles(
  db: Reader,
  { source, keys }: { readonly source: string; readonly keys: readonly string[] },
): Promise<ReadonlyMap<string, ImportedBefore>> {
  const rows = await db
    .select({
      key: importRecords.key,
      articleId: articles.id,
      slug: articles.slug,
      publishedAt: articles.publishedAt,
      categoryId: articles.categoryId,
    })
    .from(importRecords)
    .innerJoin(articles, eq(articles.id, importRecords.subjectId))
    .where(
      and(
        eq(importRecords.source, source),
        eq(importRecords.kind, 'article'),
        inArray(importRecords.key, keys),
      ),
    );
  const filed = await db
    .select({
      articleId: listings.articleId,
      categoryId: listings.categoryId,
      key: importRecords.key,
    })
    .from(listings)
    .innerJoin(importRecords, eq(importRecords.subjectId, listings.categoryId))
    .where(
      and(
        inArray(
          listings.articleId,
          rows.map(({ articleId }) => articleId),
        ),
        eq(listings.origin, 'chosen'),
        eq(importRecords.source, source),
        eq(importRecords.kind, 'category'),
      ),
    )
    .orderBy(asc(importRecords.key));
  return new Map(
    rows.map(({ key, articleId, slug, publishedAt, categoryId }) => {
      const own = filed.filter(category => category.articleId === articleId);
      const main = own.filter(category => category.categoryId === categoryId);
      const further = own.filter(category => category.categoryId !== categoryId);
      const categoryKeys = [...main, ...further].map(category => category.key);
      return [key, { slug, ...(publishedAt && { publishedAt }), categoryKeys }];
    }),
  );
}
