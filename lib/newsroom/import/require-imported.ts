import type { Transaction } from '#db/client.ts';
import { findImportRecord, type ImportKey } from '#db/queries/import-records.ts';

/** The id of something that what is being imported refers to. */
export async function requireImported(
  tx: Transaction,
  { neededBy, ...key }: ImportKey & { readonly neededBy: string },
): Promise<number> {
  const record = await findImportRecord(tx, key);
  if (!record) throw new Error(`No ${key.kind} "${key.key}" for ${neededBy}.`);
  return record.subjectId;
}
