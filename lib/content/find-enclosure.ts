import type { Reader } from '#db/client.ts';
import { findStoredEnclosure } from '#db/queries/stored-enclosures.ts';
import type { StoredEnclosure } from '#lib/domain/enclosure.ts';

/** The document or the recording that a path names, under the name that it has here. */
export async function findEnclosure(
  db: Reader,
  { path }: { readonly path: string },
): Promise<StoredEnclosure | undefined> {
  const { hash, fileName } = ENCLOSURE_PATH.exec(path)?.groups ?? {};
  return hash !== undefined && fileName !== undefined
    ? findStoredEnclosure(db, { hash, fileName })
    : undefined;
}

const ENCLOSURE_PATH = /^\/media\/(?<hash>[0-9a-f]{64})\/(?<fileName>[a-z0-9-]+\.[a-z0-9]{3,4})$/;
