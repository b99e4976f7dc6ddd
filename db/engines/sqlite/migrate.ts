import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Client from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';

/** “Mnch”: the mark in the file's header that says whose database it is (https://sqlite.org/pragma.html#pragma_application_id). */
export const APPLICATION_ID = 0x4d6e6368;

/** Another process may be migrating a large database. */
const LOCK_TIMEOUT_MS = 60_000;

/** See db/migrate.ts. The number of migrations applied is the file's own `user_version`, which moves in their transaction. */
export function migrateSqlite(file: string, migrationsFolder: string): void {
  const migrations = readMigrationFiles({ migrationsFolder });
  mkdirSync(dirname(file), { recursive: true });
  const client = new Client(file, { timeout: LOCK_TIMEOUT_MS });
  try {
    client.pragma('journal_mode = WAL');
    // A migration that rebuilds a table would empty those that refer to it; the setting cannot change inside a transaction.
    client.pragma('foreign_keys = OFF');
    client.exec('BEGIN IMMEDIATE');
    requireOurs(client);
    applyMigrations(client, migrations);
    client.exec('COMMIT');
  } finally {
    // Closing rolls back a transaction that did not reach its end.
    client.close();
  }
}

/** A refusal, in words for the operator. */
export class ForeignDatabaseError extends Error {}

function requireOurs(client: Client.Database): void {
  if (client.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
  const isEmpty = client.prepare('select 1 from sqlite_schema limit 1').get() === undefined;
  if (!isEmpty) throw new ForeignDatabaseError('it is the database of another program');
  client.pragma(`application_id = ${APPLICATION_ID}`);
}

function applyMigrations(client: Client.Database, migrations: ReturnType<typeof readMigrationFiles>): void {
  const applied = Number(client.pragma('user_version', { simple: true }));
  if (applied > migrations.length) {
    throw new ForeignDatabaseError('a newer version of this program has migrated it');
  }
  if (applied === migrations.length) return;
  for (const { sql } of migrations.slice(applied)) {
    for (const statement of sql) client.exec(statement);
  }
  if (client.pragma('foreign_key_check', { simple: true }) !== undefined) {
    throw new Error('A migration leaves rows that refer to nothing.');
  }
  client.pragma(`user_version = ${migrations.length}`);
}
