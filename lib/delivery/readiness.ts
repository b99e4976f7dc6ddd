import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RendererClient } from './renderer-client.ts';
import type { RevisionWatch } from './revision-watch.ts';

/** SQLite's log alone may take this much before it is cut back (db/engines/sqlite/connection.ts). */
const FREE_BYTES_MIN = 64 * 1024 * 1024;

interface Parts {
  readonly watch: Pick<RevisionWatch, 'problem'>;
  readonly renderer: Pick<RendererClient, 'isAnswering'>;
  readonly databaseFile: string;
}

/** What keeps this process from serving everything as it should, in sentences for the operator; readers may still get what is kept. */
export async function listProblems({ watch, renderer, databaseFile }: Parts): Promise<readonly string[]> {
  const problems = [
    watch.problem && `The database cannot be read: ${watch.problem.message}.`,
    (await renderer.isAnswering()) ? undefined : 'The renderer does not answer.',
    await findDiskProblem(dirname(databaseFile)),
  ];
  return problems.filter(problem => problem !== undefined);
}

async function findDiskProblem(folder: string): Promise<string | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < FREE_BYTES_MIN ? `The disk under ${folder} is full.` : undefined;
  } catch (error) {
    return `The folder ${folder} cannot be reached: ${error instanceof Error ? error.message : error}.`;
  }
}
