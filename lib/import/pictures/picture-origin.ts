import { readFile, stat } from 'node:fs/promises';
import { TOO_LARGE } from '#lib/darkroom/examine-picture.ts';
import { BYTES_MAX } from '#lib/darkroom/limits.ts';
import { fetchAddress } from '../web/fetch-address.ts';
import { FetchError } from '../web/fetch-error.ts';

/** Gives the file of a picture that a source names, or says why there is none. */
export type ReadPicture = (source: string) => Promise<PictureBytes>;

export type PictureBytes =
  | { readonly bytes: Buffer; readonly reason?: undefined }
  | { readonly bytes?: undefined; readonly reason: string };

/** Names the places in which a picture may be, the best first; none when its address is of another site. */
export type ListPlaces = (source: string) => readonly string[];

const OF_ANOTHER_SITE = { reason: 'its address is of another site' };

/** Reads pictures from files. */
export function readFromFolder(listFiles: ListPlaces): ReadPicture {
  return async source => {
    const files = listFiles(source);
    if (files.length === 0) return OF_ANOTHER_SITE;
    for (const file of files) {
      const found = await stat(file).catch(() => undefined);
      // A pipe or a device under a picture's name could be read for ever.
      if (!found?.isFile()) continue;
      if (found.size > BYTES_MAX) return { reason: TOO_LARGE };
      return readFile(file).then(
        bytes => ({ bytes }),
        () => ({ reason: 'its file cannot be read' }),
      );
    }
    return { reason: 'its file is not in the folder' };
  };
}

/** The largest file over a slow line. */
const TIMEOUT_MS = 60_000;

/** Asks for pictures over HTTP. What an answer says it is counts for nothing: its bytes do. */
export function readFromWeb(
  listAddresses: ListPlaces,
  { allowsPrivate }: { readonly allowsPrivate: boolean },
): ReadPicture {
  const limits = { allowsPrivate, bytesMax: BYTES_MAX, timeoutMs: TIMEOUT_MS, accept: 'image/*' };
  return async source => {
    let outcome: PictureBytes = OF_ANOTHER_SITE;
    for (const address of listAddresses(source)) {
      outcome = await fetchAddress(address, limits).then(toBytes, toReason);
      if (outcome.bytes) break;
    }
    return outcome;
  };
}

function toBytes({ bytes }: { readonly bytes: Buffer }): PictureBytes {
  return { bytes };
}

function toReason(error: unknown): PictureBytes {
  if (error instanceof FetchError) return { reason: `its address ${error.message}` };
  throw error;
}

/** The first that has it; the last says why none has. */
export function readFromFirst(origins: readonly ReadPicture[]): ReadPicture {
  return async source => {
    let outcome: PictureBytes = { reason: 'nobody was asked for it' };
    for (const read of origins) {
      outcome = await read(source);
      if (outcome.bytes) break;
    }
    return outcome;
  };
}
