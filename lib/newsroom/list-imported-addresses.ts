import type { Transaction, Writer } from '#db/client.ts';
import { listImportedAddresses as listArticles, listImportedPages } from '#db/queries/imported-addresses.ts';
import { transact } from '#db/transact.ts';
import { articlePath, pagePath } from '#lib/urls.ts';

const SLICE = 500;

/** The address that each public article and each page of an imported source has today, by the source's key for it. */
export async function listImportedAddresses(
  writer: Writer,
  { source }: { readonly source: string },
): Promise<ReadonlyMap<string, string>> {
  const articles = await readAll(writer, (tx, slice) => listArticles(tx, { source, ...slice }));
  const pages = await readAll(writer, (tx, slice) => listImportedPages(tx, { source, ...slice }));
  return new Map([
    ...articles.map(article => [article.key, articlePath(article)] as const),
    ...pages.map(({ key, slug }) => [key, pagePath(slug)] as const),
  ]);
}

type ReadSlice<Row> = (
  tx: Transaction,
  slice: { readonly afterKey: string; readonly limit: number },
) => Promise<readonly Row[]>;

/** Slice by slice, so that no other process waits long. */
async function readAll<Row extends { readonly key: string }>(
  writer: Writer,
  readSlice: ReadSlice<Row>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const afterKey = rows.at(-1)?.key ?? '';
    const slice = await transact(writer, tx => readSlice(tx, { afterKey, limit: SLICE }));
    rows.push(...slice);
    if (slice.length < SLICE) return rows;
  }
}
