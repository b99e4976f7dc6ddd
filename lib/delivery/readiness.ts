import type { StatsFs } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toMessage } from '#lib/domain/to-message.ts';
import type { RendererClient } from './renderer-client.ts';
import type { RevisionWatch } from './revision-watch.ts';

/** SQLite's log alone may take this much before it is cut back (db/engines/sqlite/connection.ts). */
const FREE_BYTES_MIN = 64 * 1024 * 1024;

/** A small disk, as a container's volume often is, may never have that much and yet room for all it will hold: there a share counts. */
const FREE_SHARE_MIN = 0.05;

interface Parts {
  readonly watch: Pick<RevisionWatch, 'problem'>;
  readonly renderer: Pick<RendererClient, 'isAnswering'>;
  readonly databaseFile: string;
  /** What `identifyFile` said of it when it was opened. */
  readonly openedFile: string | undefined;
}

/** What keeps this process from serving everything as it should, in sentences for the operator; readers may still get what is kept. */
export async function listProblems(parts: Parts): Promise<readonly string[]> {
  const { watch, renderer, databaseFile, openedFile } = parts;
  const problems = [
    watch.problem && `The database cannot be read: ${watch.problem.message}.`,
    openedFile === undefined || (await identifyFile(databaseFile)) === openedFile
      ? undefined
      : `The database ${databaseFile} was moved or replaced, and the former file is still served: start the portal again.`,
    (await renderer.isAnswering()) ? undefined : 'The renderer does not answer.',
    await findDiskProblem(dirname(databaseFile)),
  ];
  return problems.filter(problem => problem !== undefined);
}

/** Tells a file from another that takes its name; `undefined` where there is none. */
export async function identifyFile(file: string): Promise<string | undefined> {
  return stat(file).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => undefined,
  );
}

async function findDiskProblem(folder: string): Promise<string | undefined> {
  try {
    return toDiskProblem(folder, await statfs(folder));
  } catch (error) {
    return `The folder ${folder} cannot be reached: ${toMessage(error)}.`;
  }
}

/** `bavail`: the blocks that are free for all, of `blocks`, each of `bsize` bytes. */
export function toDiskProblem(
  folder: string,
  { bavail, blocks, bsize }: Pick<StatsFs, 'bavail' | 'blocks' | 'bsize'>,
): string | undefined {
  const freeBytes = bavail * bsize;
  if (freeBytes >= Math.min(FREE_BYTES_MIN, blocks * bsize * FREE_SHARE_MIN)) return undefined;
  if (freeBytes === 0) return `The disk under ${folder} is full.`;
  return `The disk under ${folder} is nearly full: ${(freeBytes / 1_000_000).toFixed(1)} MB are free.`;
}
