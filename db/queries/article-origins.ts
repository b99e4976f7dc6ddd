import { and, asc, eq, gt } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { importRecords } from '../schema/import-records.ts';

/** Which import an article came with. */
export interface ArticleOrigin {
  readonly recordId: number;
  readonly articleId: number;
  readonly source: string;
  readonly key: string;
}

/** In the order of their records: those after this one. */
export async function listArticleOrigins(
  db: Reader,
  { afterRecordId, limit }: { readonly afterRecordId: number; readonly limit: number },
): Promise<readonly ArticleOrigin[]> {
  return db
    .select({
      recordId: importRecords.id,
      articleId: importRecords.subjectId,
      source: importRecords.source,
      key: importRecords.key,
    })
    .from(importRecords)
    .where(and(gt(importRecords.id, afterRecordId), eq(importRecords.kind, 'article')))
    .orderBy(asc(importRecords.id))
    .limit(limit);
}
