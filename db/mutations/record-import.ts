import type { ImportedKind } from '#lib/domain/imported.ts';
import type { Transaction } from '../client.ts';
import { importRecords } from '../schema/import-records.ts';

export interface ImportRecord {
  readonly source: string;
  readonly kind: ImportedKind;
  readonly key: string;
  readonly subjectId: number;
  readonly digest: string;
  readonly importedAt: Date;
}

/** Remembers what became of an imported thing. Readers see nothing of it: no revision moves. */
export async function recordImport(tx: Transaction, record: ImportRecord): Promise<void> {
  const { subjectId, digest, importedAt } = record;
  await tx
    .insert(importRecords)
    .values(record)
    .onConflictDoUpdate({
      target: [importRecords.source, importRecords.kind, importRecords.key],
      set: { subjectId, digest, importedAt },
    });
}
