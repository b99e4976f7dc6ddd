import type { Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';

/**
 * Opens a file to read it. Throws an `Error` of one sentence where there is none, and for what has no length: a folder, a pipe, a device. Opening a pipe
 * would wait for whoever writes into it.
 */
export async function openFile(
  path: string,
  name: string,
): Promise<{ readonly file: FileHandle; readonly stat: Stats }> {
  const found = await stat(path).catch(explain);
  if (found.isDirectory()) throw new Error(`${name} is a folder, not a file.`);
  if (!found.isFile()) throw new Error(`${name} is a pipe or a device: save what it gives in a file first.`);
  const file = await open(path).catch(explain);
  return { file, stat: await file.stat() };

  function explain(cause: NodeJS.ErrnoException): never {
    if (cause.code === 'ENOENT') throw new Error(`There is no file at ${path}.`, { cause });
    throw new Error(`${name} cannot be read (${cause.code}).`, { cause });
  }
}
