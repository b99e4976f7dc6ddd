import type { Transaction, Writer } from '#db/client.ts';
import { savePictures } from '#db/mutations/save-pictures.ts';
import { listImportRecords } from '#db/queries/import-records.ts';
import { listStoredPictures } from '#db/queries/stored-pictures.ts';
import { transact } from '#db/transact.ts';
import type { PictureToSave, StoredPicture } from '#lib/domain/picture.ts';

/** What an import brought that shows a picture, by the import's keys. */
export interface PictureUsers {
  readonly articleKeys: ReadonlySet<string>;
  readonly pageKeys: ReadonlySet<string>;
}

interface Recording {
  /** The import that names the users. */
  readonly source: string;
  readonly pictures: readonly (PictureToSave & { readonly users: PictureUsers })[];
  readonly now: Date;
}

/** Users that one transaction wakes: more of them (a logo in every article) follow in the next, so that no other process waits long. */
const USERS_MAX = 200;

/** Shows readers pictures whose files are stored: what an import brought and shows them is made again. */
export async function recordPictures(writer: Writer, { source, pictures, now }: Recording): Promise<void> {
  const users = pictures.flatMap(picture => [
    ...[...picture.users.articleKeys].map(key => ({ kind: 'article', key }) as const),
    ...[...picture.users.pageKeys].map(key => ({ kind: 'page', key }) as const),
  ]);
  const rows = pictures.map(({ users: _, ...picture }) => picture);
  for (let start = 0; start === 0 || start < users.length; start += USERS_MAX) {
    const slice = users.slice(start, start + USERS_MAX);
    const idsOf = (tx: Transaction, kind: 'article' | 'page') =>
      listIds(tx, { source, kind, keys: slice.filter(user => user.kind === kind).map(({ key }) => key) });
    await transact(
      writer,
      async tx =>
        savePictures(tx, {
          pictures: start === 0 ? rows : [],
          articleIds: await idsOf(tx, 'article'),
          pageIds: await idsOf(tx, 'page'),
          now,
        }),
      'paced',
    );
  }
}

async function listIds(
  tx: Transaction,
  wanted: Parameters<typeof listImportRecords>[1],
): Promise<readonly number[]> {
  return [...(await listImportRecords(tx, wanted)).values()].map(({ subjectId }) => subjectId);
}

/** What is known already of pictures, by where they were. The caller bounds the sources. */
export function listKnownPictures(
  writer: Writer,
  { sources }: { readonly sources: readonly string[] },
): Promise<ReadonlyMap<string, StoredPicture>> {
  return transact(writer, tx => listStoredPictures(tx, { sources }));
}
