import { and, eq } from 'drizzle-orm';
import type { ImportedKind } from '#lib/domain/imported.ts';
import type { Transaction } from '../client.ts';
import { importRecords } from '../schema/import-records.ts';

interface Renaming {
  readonly source: string;
  readonly kind: ImportedKind;
  readonly from: string;
  /** A key that nothing has. */
  readonly to: string;
}

/** What was imported under one key is known by another. */
export async function renameImport(tx: Transaction, { source, kind, from, to }: Renaming): Promise<void> {
  await tx
    .update(importRecords)
    .set({ key: to })
    .where(and(eq(importRecords.source, source), eq(importRecords.kind, kind), eq(importRecords.key, from)));
}
