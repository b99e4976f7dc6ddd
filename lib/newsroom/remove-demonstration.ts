import type { Transaction, Writer } from '#db/client.ts';
import { deleteImported } from '#db/mutations/delete-imported.ts';
import { isImported } from '#db/queries/import-records.ts';
import { transact } from '#db/transact.ts';
import { DEMONSTRATION_SOURCE } from '#lib/domain/demonstration.ts';
import type { RemovedCounts } from '#lib/domain/imported.ts';

/**
 * Removes the demonstration edition, if it is there, and tells how much went. It moves the content's revision whatever there was, so that a
 * database that held nothing is new no more, and no start loads the edition into it.
 */
export function removeDemonstration(writer: Writer): Promise<RemovedCounts> {
  return transact(writer, tx => deleteImported(tx, { source: DEMONSTRATION_SOURCE }));
}

/** The same as part of what takes its place; `undefined` when it is not there. */
export async function removeDemonstrationIn(tx: Transaction): Promise<RemovedCounts | undefined> {
  const isThere = await isImported(tx, { source: DEMONSTRATION_SOURCE });
  return isThere ? deleteImported(tx, { source: DEMONSTRATION_SOURCE }) : undefined;
}
