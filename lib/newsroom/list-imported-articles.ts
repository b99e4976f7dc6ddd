import type { Writer } from '#db/client.ts';
import { type ImportedBefore, listImportedArticles as listSlice } from '#db/queries/imported-articles.ts';
import { transact } from '#db/transact.ts';
import { inSlices } from '#lib/domain/in-slices.ts';

export type { ImportedBefore };

const SLICE = 500;

/** What earlier imports of a source made of these articles, by the source's keys. */
export async function listImportedArticles(
  writer: Writer,
  { source, keys }: { readonly source: string; readonly keys: readonly string[] },
): Promise<ReadonlyMap<string, ImportedBefore>> {
  const known = new Map<string, ImportedBefore>();
  for (const slice of inSlices(keys, SLICE)) {
    for (const [key, article] of await transact(writer, tx => listSlice(tx, { source, keys: slice }))) {
      known.set(key, article);
    }
  }
  return known;
}
