import { sql } from 'drizzle-orm';
import type { ImportedKind } from '#lib/domain/imported.ts';
import type { Transaction } from '../client.ts';
import { importRecords } from '../schema/import-records.ts';
import { inSlices } from './parts/in-slices.ts';

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
  for (const slice of inSlices(records)) {
    await tx
      .insert(importRecords)
      .values(slice)
      .onConflictDoUpdate({
        target: [importRecords.source, importRecords.kind, importRecords.key],
        set: {
          subjectId: sql`excluded.subject_id`,
          digest: sql`excluded.digest`,
          importedAt: sql`excluded.imported_at`,
        },
      });
  }
}
