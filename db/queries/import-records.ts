import { and, eq } from 'drizzle-orm';
import type { ImportedKind } from '#lib/domain/imported.ts';
import type { Reader } from '../client.ts';
import { importRecords } from '../schema/import-records.ts';

export interface ImportKey {
  readonly source: string;
  readonly kind: ImportedKind;
  readonly key: string;
}

/** What became of an imported thing, if it was imported before. */
export async function findImportRecord(
  db: Reader,
  { source, kind, key }: ImportKey,
): Promise<{ readonly subjectId: number; readonly digest: string } | undefined> {
  const [record] = await db
    .select({ subjectId: importRecords.subjectId, digest: importRecords.digest })
    .from(importRecords)
    .where(and(eq(importRecords.source, source), eq(importRecords.kind, kind), eq(importRecords.key, key)));
  return record;
}
