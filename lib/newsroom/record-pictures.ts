import type { Writer } from '#db/client.ts';
import { savePictures } from '#db/mutations/save-pictures.ts';
import { listStoredPictures } from '#db/queries/stored-pictures.ts';
import { transact } from '#db/transact.ts';
import type { PictureToSave, StoredPicture } from '#lib/domain/picture.ts';
import { type FileUsers, wakeUsers } from './wake-users.ts';

interface Recording {
  /** The import that names the users. */
  readonly source: string;
  readonly pictures: readonly (PictureToSave & { readonly users: FileUsers })[];
  readonly now: Date;
}

/** Shows readers pictures whose files are stored: what an import brought and shows them is made again. */
export async function recordPictures(writer: Writer, { source, pictures, now }: Recording): Promise<void> {
  await wakeUsers(writer, {
    source,
    files: pictures,
    save: (tx, { files, ...texts }) => savePictures(tx, { pictures: files.map(toPicture), ...texts, now }),
  });
}

function toPicture({ users: _, ...picture }: Recording['pictures'][number]): PictureToSave {
  return picture;
}

/** What is known already of pictures, by where they were. The caller bounds the sources. */
export function listKnownPictures(
  writer: Writer,
  { sources }: { readonly sources: readonly string[] },
): Promise<ReadonlyMap<string, StoredPicture>> {
  return transact(writer, tx => listStoredPictures(tx, { sources }));
}
