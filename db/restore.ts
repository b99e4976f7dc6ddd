import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openReader, openWriter } from './client.ts';
import { type CopyProgress, copySqlite, replaceSqlite } from './engines/sqlite/copy-database.ts';
import { isSameFile, moveDatabase, removeDatabase } from './engines/sqlite/database-files.ts';
import { isDamage, requireSound } from './engines/sqlite/inspect.ts';
import { explain, migrateDatabase } from './migrate.ts';
import { renewEverything } from './mutations/renew-everything.ts';
import { readRevision } from './queries/revision.ts';
import { transact } from './transact.ts';

interface Restoration {
  readonly file: string;
  readonly backup: string;
  readonly now: Date;
  readonly onProgress: (progress: CopyProgress) => void;
}

export interface Restored {
  /** Where the former database is kept; absent when there was none. */
  readonly formerFile?: string;
  /** The former file was damaged and had to be moved away: servers that have it open do not see the new one. */
  readonly needsRestart: boolean;
}

/**
 * Puts a backup in the place of the database. It is checked and brought to the current schema beside it first, then takes its place in one
 * transaction: servers that run go on, and show readers the restored content within a second. Throws an `Error` of one sentence for the operator;
 * the database is then as it was.
 */
export async function restoreDatabase({ file, backup, now, onProgress }: Restoration): Promise<Restored> {
  const prepared = `${file}.restoring`;
  if (isSameFile(backup, prepared)) {
    throw new Error(`${backup} cannot be restored: a restoration would write over it. Give it another name.`);
  }
  try {
    requireOther(backup, file);
    requireSound(backup);
    await mkdir(dirname(file), { recursive: true });
    await removeDatabase(prepared);
    await copySqlite(backup, prepared, onProgress);
    migrateDatabase(prepared);
    return await replace(file, prepared, `${file}.before-restore-${now.toISOString().replaceAll(':', '-')}`);
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    throw new Error(`${backup} cannot be restored: ${explain(cause)}.`, { cause });
  } finally {
    await removeDatabase(prepared);
  }
}

function requireOther(backup: string, file: string): void {
  if (!existsSync(backup)) throw new Error('there is no such file');
  if (isSameFile(backup, file)) throw new Error('it is the database itself');
}

async function replace(file: string, prepared: string, formerFile: string): Promise<Restored> {
  if (!existsSync(file)) {
    // The log of one that is gone would be taken for this one's.
    await removeDatabase(file);
    await moveDatabase(prepared, file);
    return { needsRestart: false };
  }
  if (!isSound(file)) {
    await moveDatabase(file, formerFile);
    await moveDatabase(prepared, file);
    return { formerFile, needsRestart: true };
  }
  await renew(prepared, { after: await readCurrentRevision(file) });
  await copySqlite(file, formerFile, () => {});
  try {
    await replaceSqlite(prepared, file);
  } catch (error) {
    // The former content is still the present one, and its copy would keep a full disk full.
    await removeDatabase(formerFile);
    throw error;
  }
  return { formerFile, needsRestart: false };
}

/** Throws when it cannot be told, as of a database that another process keeps locked: such a one must not be moved away. */
function isSound(file: string): boolean {
  try {
    requireSound(file);
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

async function readCurrentRevision(file: string): Promise<number> {
  const reader = openReader(file);
  try {
    return await readRevision(reader);
  } finally {
    reader.close();
  }
}

/** Documents that servers made of the former content must all be older than what is restored. */
async function renew(file: string, { after }: { readonly after: number }): Promise<void> {
  const writer = openWriter(file);
  try {
    await transact(writer, tx => renewEverything(tx, { after }));
  } finally {
    writer.close();
  }
}
