import type { Writer } from '#db/client.ts';
import { saveEnclosures } from '#db/mutations/save-enclosures.ts';
import { listStoredEnclosures } from '#db/queries/stored-enclosures.ts';
import { transact } from '#db/transact.ts';
import type { EnclosureToSave, StoredEnclosure } from '#lib/domain/enclosure.ts';
import { type FileUsers, wakeUsers } from './wake-users.ts';

interface Recording {
  /** The import that names the users. */
  readonly source: string;
  readonly enclosures: readonly (EnclosureToSave & { readonly users: FileUsers })[];
  readonly now: Date;
}

/** Shows readers enclosures whose files are stored: what an import brought and links to them is made again. */
export async function recordEnclosures(
  writer: Writer,
  { source, enclosures, now }: Recording,
): Promise<void> {
  await wakeUsers(writer, {
    source,
    files: enclosures,
    save: (tx, { files, ...texts }) =>
      saveEnclosures(tx, { enclosures: files.map(toEnclosure), ...texts, now }),
  });
}

function toEnclosure({ users: _, ...enclosure }: Recording['enclosures'][number]): EnclosureToSave {
  return enclosure;
}

/** What is known already of enclosures, by where they were. The caller bounds the sources. */
export function listKnownEnclosures(
  writer: Writer,
  { sources }: { readonly sources: readonly string[] },
): Promise<ReadonlyMap<string, StoredEnclosure>> {
  return transact(writer, tx => listStoredEnclosures(tx, { sources }));
}
