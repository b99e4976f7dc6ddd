import Client from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';

export type SqliteDatabase = ReturnType<typeof buildersOver>;

interface Connection {
  /** How long a statement waits for another connection's lock before it fails with SQLITE_BUSY. */
  readonly busyTimeoutMs: number;
  /** How much of the file is read as memory, which all processes share; for a connection that mostly reads. */
  readonly mappedBytes: number;
}

/** Opens a file that exists already, with pragmas for a server (https://sqlite.org/pragma.html). */
export function connect(file: string, { busyTimeoutMs, mappedBytes }: Connection): Client.Database {
  const client = new Client(file, { fileMustExist: true, timeout: busyTimeoutMs });
  // With write-ahead logging, which the migration sets for good, NORMAL keeps the file consistent through a power cut, which may at most undo the
  // last transactions; FULL would wait for the disk at each of them (https://sqlite.org/wal.html).
  client.pragma('synchronous = NORMAL');
  // SQLite itself leaves it off, connection by connection.
  client.pragma('foreign_keys = ON');
  // What a sort needs stays off the disk.
  client.pragma('temp_store = MEMORY');
  // A database file that someone altered cannot make our statements call functions with side effects.
  client.pragma('trusted_schema = OFF');
  // 16 MB of pages by connection; the rest comes straight from the system's cache, which all processes share.
  client.pragma('cache_size = -16000');
  client.pragma(`mmap_size = ${mappedBytes}`);
  // After an import the log is cut back instead of keeping its greatest size.
  client.pragma('journal_size_limit = 67108864');
  return client;
}

export function buildersOver(client: Client.Database) {
  return drizzle({ client, casing: 'snake_case' });
}
