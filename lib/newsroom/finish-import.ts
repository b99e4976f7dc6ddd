import type { Writer } from '#db/client.ts';
import { transact } from '#db/engines/sqlite/transaction.ts';
import { settleRevision } from '#db/mutations/settle-revision.ts';

/** Shows readers what the last batches brought. */
export function finishImport(writer: Writer): Promise<void> {
  return transact(writer, settleRevision);
}
