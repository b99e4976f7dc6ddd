import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { type CopyProgress, copySqlite } from './engines/sqlite/copy-database.ts';
import { isSameFile, removeDatabase } from './engines/sqlite/database-files.ts';
import { requireSound } from './engines/sqlite/inspect.ts';
import { explain } from './migrate.ts';

interface Backup {
  readonly file: string;
  readonly target: string;
  readonly overwrites: boolean;
  readonly onProgress: (progress: CopyProgress) => void;
}

/**
 * Copies the database as it is at one moment, while others read and write it. The copy takes its name when it is whole and would be restored: a damaged
 * database must not take the place of its last good copies, night after night. Throws an `Error` of one sentence for the operator.
 */
export async function backupDatabase({ file, target, overwrites, onProgress }: Backup): Promise<void> {
  if (existsSync(target) && !overwrites) {
    throw new Error(`The file ${target} exists already; only --force overwrites it.`);
  }
  const partial = `${target}.partial`;
  // Who has the database open would go on in the file that the copy takes the name of.
  if (isSameFile(file, target))
    throw new Error(`The backup ${target} cannot be made: it is the database itself.`);
  try {
    await removeDatabase(partial);
    await copySqlite(file, partial, onProgress);
    requireSound(partial);
    await rename(partial, target);
  } catch (cause) {
    await removeDatabase(partial);
    throw new Error(`The backup ${target} cannot be made: ${explain(cause)}.`, { cause });
  }
}
