import type { Writer } from '#db/client.ts';
import { transact } from '#db/engines/sqlite/transaction.ts';
import { listImportedAddresses as listSlice } from '#db/queries/imported-addresses.ts';
import { articlePath } from '#lib/urls.ts';

const SLICE = 500;

/** The address that each public article of an imported source has today, by the source's key for it. */
export async function listImportedAddresses(
  writer: Writer,
  { source }: { readonly source: string },
): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  for (let afterKey = ''; ; ) {
    const slice = await transact(writer, tx => listSlice(tx, { source, afterKey, limit: SLICE }));
    for (const article of slice) addresses.set(article.key, articlePath(article));
    const last = slice.at(-1);
    if (!last || slice.length < SLICE) return addresses;
    afterKey = last.key;
  }
}
