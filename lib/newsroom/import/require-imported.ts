import type { Transaction } from '#db/client.ts';
import { listImportRecords } from '#db/queries/import-records.ts';
import type { ImportedKind } from '#lib/domain/imported.ts';

interface References {
  readonly source: string;
  readonly kind: ImportedKind;
  readonly keys: readonly string[];
}

/** Gives the ids of things that what is being imported refers to; throws, when asked, for one that was not imported. */
export async function requireImported(
  tx: Transaction,
  { source, kind, keys }: References,
): Promise<(key: string, neededBy: string) => number> {
  const records = await listImportRecords(tx, { source, kind, keys });
  return (key, neededBy) => {
    const record = records.get(key);
    if (!record) throw new Error(`No ${kind} "${key}" for ${neededBy}.`);
    return record.subjectId;
  };
}
