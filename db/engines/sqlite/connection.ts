import Client from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { LRUCache } from 'lru-cache';

export type SqliteDatabase = ReturnType<typeof buildersOver>;

interface Connection {
  /** How long a statement waits for another connection's lock before it fails with SQLITE_BUSY. */
  readonly busyTimeoutMs: number;
  /** Pages of the file that are kept; the rest comes from the system's cache, which all processes share. */
  readonly cacheMb: number;
}

/** Opens a file that exists already, with pragmas for a server (https://sqlite.org/pragma.html). */
export function connect(file: string, { busyTimeoutMs, cacheMb }: Connection): Client.Database {
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
  // A mapped file would count as each process's memory.
  client.pragma(`cache_size = -${cacheMb * 1000}`);
  // After an import the log is cut back instead of keeping its greatest size.
  client.pragma('journal_size_limit = 67108864');
  return rememberStatements(client);
}

/** More than the program has; a list of any length is a text of its own. */
const STATEMENTS_MAX = 500;

/** Drizzle prepares at every query what SQLite needs to prepare once for each text: a fifth of what the queries of a view take. */
function rememberStatements(client: Client.Database): Client.Database {
  const statements = new LRUCache<string, Client.Statement>({ max: STATEMENTS_MAX });
  const prepare = client.prepare.bind(client);
  return Object.assign(client, {
    prepare(source: string) {
      const statement = statements.get(source) ?? prepare(hideBoundValues(source));
      statements.set(source, statement);
      return statement;
    },
  });
}

/**
 * A value that is bound to `= ?` or `limit ?` is one that SQLite might plan for: it compiles such a statement anew once values are bound again, and better-sqlite3
 * takes them away after each use. It does not look behind a sign, which changes no value (sqlite3.c, sqlite3ExprIsInteger; https://sqlite.org/lang_expr.html, “Operators”).
 * So an index of some rows serves only a query that names them by a constant (docs/decisions/0004, “A page's time”).
 */
function hideBoundValues(source: string): string {
  return source.replaceAll(/(= |limit )\?/g, '$1+?');
}

export function buildersOver(client: Client.Database) {
  return drizzle({ client, casing: 'snake_case' });
}
