import type Client from 'better-sqlite3';
import { buildersOver, connect, type SqliteDatabase } from './engines/sqlite/connection.ts';

/** What queries ask of a database: to be read, and nothing else. A transaction can be read too. */
export type Reader = Pick<SqliteDatabase, 'select'>;

/** What mutations ask of a database; only `transact` gives one. */
export interface Transaction extends Pick<SqliteDatabase, 'select' | 'insert' | 'update' | 'delete'> {
  readonly pace: RevisionPace;
  /** The same for all transactions of a connection: what is prepared once for it is remembered by this. */
  readonly connection: object;
}

/** at-once: readers see the change now · paced: with others of its kind, as an import's (see db/mutations/parts/revision.ts). */
export type RevisionPace = 'at-once' | 'paced';

/** The connection that `transact` writes through. */
export interface Writer extends Closable {
  readonly client: Client.Database;
}

export interface Closable {
  close(): void;
}

/**
 * In WAL mode a reader waits for no writer, but for two short moments: the recovery after a crash and the last connection's checkpoint.
 */
const READER_BUSY_TIMEOUT_MS = 100;

/** What a command may wait for; a process that serves readers gives 0. */
const WRITER_BUSY_TIMEOUT_MS = 5000;

/** For a process that reads or writes much. */
const CACHE_MB = 8;

/** For one that looks up a little at a time. */
export const SMALL_CACHE_MB = 2;

/** Opens a migrated database for reading. Throws when the file does not exist. */
export function openReader(file: string, { cacheMb = CACHE_MB } = {}): Reader & Closable {
  const client = connect(file, { busyTimeoutMs: READER_BUSY_TIMEOUT_MS, cacheMb });
  // Not the `readonly` flag: such a connection cannot recover the log after a crash (https://sqlite.org/wal.html#readonly).
  client.pragma('query_only = ON');
  return Object.assign(buildersOver(client), { close: () => void client.close() });
}

/** Opens a migrated database for writing. Throws when the file does not exist. */
export function openWriter(
  file: string,
  { busyTimeoutMs = WRITER_BUSY_TIMEOUT_MS, cacheMb = CACHE_MB } = {},
): Writer {
  const client = connect(file, { busyTimeoutMs, cacheMb });
  return { client, close: () => void client.close() };
}
