import type { RevisionPace, Transaction, Writer } from '../../client.ts';
import { buildersOver } from './connection.ts';

/**
 * Runs `work` alone in one transaction of the writer: all of it is committed, or nothing when it throws.
 *
 * Drizzle's own transactions over better-sqlite3 refuse asynchronous functions, and two of them interleaved would share the connection: so each
 * waits here for the one before. BEGIN IMMEDIATE takes the write lock at once; a deferred transaction would read first and could then fail
 * because what it read is stale (https://sqlite.org/lang_transaction.html). `work` never calls `transact` on the same writer: it would wait for itself.
 */
export function transact<T>(
  writer: Writer,
  work: (tx: Transaction) => Promise<T>,
  pace: RevisionPace = 'at-once',
): Promise<T> {
  const turn = (queues.get(writer) ?? Promise.resolve()).then(() => runAlone(writer, work, pace));
  // A transaction that fails does not stop those behind it; its own caller sees the failure.
  queues.set(
    writer,
    turn.then(
      () => undefined,
      () => undefined,
    ),
  );
  return turn;
}

const queues = new WeakMap<Writer, Promise<void>>();

async function runAlone<T>(
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
