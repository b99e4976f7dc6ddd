import { realpath, stat } from 'node:fs/promises';

/** The absolute path of a folder, without symbolic links. Throws one sentence when there is no such folder. */
export async function requireFolder(folder: string): Promise<string> {
  const path = await realpath(folder).catch((cause: NodeJS.ErrnoException) => {
    const explanation = cause.code === 'ENOENT' ? 'does not exist' : `cannot be read (${cause.code})`;
    throw new Error(`The folder ${folder} ${explanation}.`, { cause });
  });
  if (!(await stat(path)).isDirectory()) throw new Error(`${folder} is a file, not a folder.`);
  return path;
}
