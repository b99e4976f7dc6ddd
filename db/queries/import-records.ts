import { and, eq, inArray } from 'drizzle-orm';
import type { ImportedKind } from '#lib/domain/imported.ts';
import type { Reader } from '../client.ts';
import { queryOnce } from '../prepare-once.ts';
import { importRecords } from '../schema/import-records.ts';

/** Whether anything that a source brought is remembered. */
export async function isImported(db: Reader, { source }: { readonly source: string }): Promise<boolean> {
  const [record] = await findFirst(db, { source });
  return record !== undefined;
}

const findFirst = queryOnce({ source: importRecords.source }, (db, { source }) =>
  db.select({ id: importRecords.id }).from(importRecords).where(eq(importRecords.source, source)).limit(1),
);

export interface KnownImport {
  readonly key: string;
  readonly subjectId: number;
  readonly digest: string;
}

/** What became of imported things of one kind, by key; those that were never imported are not there. The caller bounds the keys. */
export async function listImportRecords(
  db: Reader,
  {
    source,
    kind,
    keys,
  }: { readonly source: string; readonly kind: ImportedKind; readonly keys: readonly string[] },
): Promise<ReadonlyMap<string, KnownImport>> {
  if (keys.length === 0) return new Map();
  const records = await db
    .select({
      key: importRecords.key,
      subjectId: importRecords.subjectId,
      digest: importRecords.digest,
    })
    .from(importRecords)
    .where(
      and(
        eq(importRecords.source, source),
        eq(importRecords.kind, kind),
        inArray(importRecords.key, [...new Set(keys)]),
      ),
    );
  return new Map(records.map(record => [record.key, record]));
}

/** The keys under which a source brought a thing. It reads all that the source brought of the kind: ask seldom. */
export async function listImportKeys(
  db: Reader,
  {
    source,
    kind,
    subjectId,
  }: { readonly source: string; readonly kind: ImportedKind; readonly subjectId: number },
): Promise<readonly string[]> {
  const records = await db
    .select({ key: importRecords.key })
    .from(importRecords)
    .where(
      and(
        eq(importRecords.source, source),
        eq(importRecords.kind, kind),
        eq(importRecords.subjectId, subjectId),
      ),
    );
  return records.map(({ key }) => key);
}
