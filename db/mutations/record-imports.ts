import { sql } from 'drizzle-orm';
import type { ImportedKind } from '#lib/domain/imported.ts';
import type { Transaction } from '../client.ts';
import { placeOf, prepareOnce } from '../prepare-once.ts';
import { importRecords } from '../schema/import-records.ts';

export interface ImportRecord {
  readonly source: string;
  readonly kind: ImportedKind;
  readonly key: string;
  readonly subjectId: number;
  readonly digest: string;
  readonly importedAt: Date;
}

/** Remembers what became of imported things. Readers see nothing of it: no revision moves. */
export async function recordImports(tx: Transaction, records: readonly ImportRecord[]): Promise<void> {
  for (const record of records) await recordImport(tx, { ...record });
}

const recordImport = prepareOnce<Pick<ImportRecord, keyof ImportRecord>>(tx =>
  tx
    .insert(importRecords)
    .values({
      source: placeOf(importRecords.source),
      kind: placeOf(importRecords.kind),
      key: placeOf(importRecords.key),
      subjectId: placeOf(importRecords.subjectId),
      digest: placeOf(importRecords.digest),
      importedAt: placeOf(importRecords.importedAt),
    })
    .onConflictDoUpdate({
      target: [importRecords.source, importRecords.kind, importRecords.key],
      set: {
        subjectId: sql`excluded.subject_id`,
        digest: sql`excluded.digest`,
        importedAt: sql`excluded.imported_at`,
      },
    }),
);
