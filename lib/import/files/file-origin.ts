import { readFile, stat } from 'node:fs/promises';
import { tooLarge } from '#lib/darkroom/limits.ts';
import { type FetchLimits, fetchAddress } from '../web/fetch-address.ts';
import { FetchError } from '../web/fetch-error.ts';

/** Gives the file that a source names, or says why there is none. */
export type ReadFile = (source: string) => Promise<FileBytes>;

export type FileBytes =
  | { readonly bytes: Buffer; readonly reason?: undefined }
  | { readonly bytes?: undefined; readonly reason: string };

/** Names the places in which a file may be, the best first; none when its address is of another site. */
export type ListPlaces = (source: string) => readonly string[];

const OF_ANOTHER_SITE = { reason: 'its address is of another site' };

/** Reads files from a folder; those that are too large are refused unread. */
export function readFromFolder(listFiles: ListPlaces, { bytesMax }: Pick<FetchLimits, 'bytesMax'>): ReadFile {
  return async source => {
    const files = listFiles(source);
    if (files.length === 0) return OF_ANOTHER_SITE;
    for (const file of files) {
      const found = await stat(file).catch(() => undefined);
      // A pipe or a device under a file's name could be read for ever.
      if (!found?.isFile()) continue;
      if (found.size > bytesMax) return { reason: tooLarge(bytesMax) };
      return readFile(file).then(
        bytes => ({ bytes }),
        () => ({ reason: 'its file cannot be read' }),
      );
    }
    return { reason: 'its file is not in the folder' };
  };
}

/** Asks for files over HTTP. What an answer says it is counts for nothing: its bytes do. */
export function readFromWeb(listAddresses: ListPlaces, limits: FetchLimits): ReadFile {
  return async source => {
    let outcome: FileBytes = OF_ANOTHER_SITE;
    for (const address of listAddresses(source)) {
      outcome = await fetchAddress(address, limits).then(toBytes, toReason);
      if (outcome.bytes) break;
    }
    return outcome;
  };
}

function toBytes({ bytes }: { readonly bytes: Buffer }): FileBytes {
  return { bytes };
}

function toReason(error: unknown): FileBytes {
  if (error instanceof FetchError) return { reason: `its address ${error.message}` };
  throw error;
}

/** The first that has it; the last says why none has. */
export function readFromFirst(origins: readonly ReadFile[]): ReadFile {
  return async source => {
    let outcome: FileBytes = { reason: 'nobody was asked for it' };
    for (const read of origins) {
      outcome = await read(source);
      if (outcome.bytes) break;
    }
    return outcome;
  };
}
