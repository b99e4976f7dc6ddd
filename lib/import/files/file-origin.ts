import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
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

const OUTSIDE = { reason: 'its file is a link out of the folder' };
const OF_ANOTHER_SITE = { reason: 'its address is of another site' };

interface FolderToRead extends Pick<FetchLimits, 'bytesMax'> {
  /** Absolute, without symbolic links. */
  readonly folder: string;
}

/** Reads files from a folder. Refused unread are those that are too large, and those to which a symbolic link leads out of it: a text could name any file of the machine so. */
export function readFromFolder(listFiles: ListPlaces, { folder, bytesMax }: FolderToRead): ReadFile {
  return async source => {
    const files = listFiles(source);
    if (files.length === 0) return OF_ANOTHER_SITE;
    for (const file of files) {
      const found = await stat(file).catch(() => undefined);
      // A pipe or a device under a file's name could be read for ever.
      if (!found?.isFile()) continue;
      if (!(await isInside(file, folder))) return OUTSIDE;
      if (found.size > bytesMax) return { reason: tooLarge(bytesMax) };
      return readFile(file).then(
        bytes => ({ bytes }),
        () => ({ reason: 'its file cannot be read' }),
      );
    }
    return { reason: 'its file is not in the folder' };
  };
}

async function isInside(file: string, folder: string): Promise<boolean> {
  const path = relative(folder, await realpath(file));
  return path.split(sep)[0] !== '..' && !isAbsolute(path);
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
