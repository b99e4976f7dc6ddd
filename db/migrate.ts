import { join } from 'node:path';
import { toMessage } from '#lib/domain/to-message.ts';
import { ForeignDatabaseError, migrateSqlite } from './engines/sqlite/migrate.ts';

const MIGRATIONS_FOLDER = join(import.meta.dirname, 'migrations');

/**
 * Makes the database if there is none and brings it to the current schema, under a lock: processes that start together all succeed. Throws an
 * `Error` of one sentence for the operator. For commands and the server's start only: never at a request, never inside Next.
 */
export function migrateDatabase(file: string): void {
  try {
    migrateSqlite(file, MIGRATIONS_FOLDER);
  } catch (cause) {
    throw new Error(`The database ${file} cannot be used: ${explain(cause)}.`, { cause });
  }
}

/**
 * Codes of SQLite (https://sqlite.org/rescode.html) and of the file system, by their beginning: SQLite's have more precise variants, and the first that
 * fits counts.
 */
const EXPLANATIONS: readonly (readonly [code: string, explanation: string])[] = [
  ['SQLITE_NOTADB', 'it is not a SQLite database'],
  ['SQLITE_CORRUPT', 'it is damaged; restore a backup'],
  ['SQLITE_FULL', 'the disk is full'],
  ['SQLITE_READONLY', 'it or its folder cannot be written to'],
  ['SQLITE_CANTOPEN', 'it or its folder cannot be opened for writing'],
  ['SQLITE_BUSY', 'another process keeps it locked'],
  // Who opens the database first makes the index of its log, 32 KB beside it, and even a reader needs one.
  ['SQLITE_IOERR_SHMSIZE', 'the disk is full'],
  ['SQLITE_IOERR', 'the disk cannot be read or written'],
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'its folder is on a read-only disk'],
  ['EACCES', 'its folder cannot be created or written to'],
  ['EPERM', 'its folder cannot be created or written to'],
  ['EEXIST', 'its folder is a file'],
  ['ENOTDIR', 'its folder is a file'],
  ['ENOENT', 'its folder cannot be created'],
];

export function explain(cause: unknown): string {
  if (cause instanceof ForeignDatabaseError) return cause.message;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = EXPLANATIONS.find(([beginning]) => code.startsWith(beginning));
  return known?.[1] ?? toMessage(cause);
}
