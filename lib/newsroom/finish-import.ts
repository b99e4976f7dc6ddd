import type { Writer } from '#db/client.ts';
import { settleRevision } from '#db/mutations/settle-revision.ts';
import { transact } from '#db/transact.ts';
import { indexSearch } from './index-search.ts';

/** Shows readers what the last batches brought, and lets them find what a migration left in the search index's backlog. */
export async function finishImport(writer: Writer): Promise<void> {
  await indexSearch(writer);
  await transact(writer, settleRevision);
}
