import type { RevisionPace, Transaction, Writer } from '../../client.ts';
import { buildersOver } from './connection.ts';

/**
 * A transaction on a connection that is in no other (db/transact.ts). Drizzle's own over better-sqlite3 refuse asynchronous functions. BEGIN IMMEDIATE takes
 * the write lock at once; a deferred transaction would read first and could then fail because what it read is stale
 * (https://sqlite.org/lang_transaction.html).
 */
export async function runTransaction<T>(
  { client }: Writer,
  work: (tx: Transaction) => Promise<T>,
  pace: RevisionPace,
): Promise<T> {
  client.exec('BEGIN IMMEDIATE');
  try {
    const result = await work(Object.assign(buildersOver(client), { pace, connection: client }));
    client.exec('COMMIT');
    return result;
  } catch (error) {
    // After some failures, a full disk for one, SQLite has rolled back by itself.
    if (client.inTransaction) client.exec('ROLLBACK');
    throw error;
  }
}
