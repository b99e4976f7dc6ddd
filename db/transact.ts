import type { RevisionPace, Transaction, Writer } from './client.ts';
import { runTransaction } from './engines/sqlite/transaction.ts';

/**
 * Runs `work` alone in one transaction of the writer: all of it is committed, or nothing when it throws. Two of them interleaved would share the
 * connection: so each waits here for the one before, and `work` never calls `transact` on the same writer: it would wait for itself.
 */
export function transact<T>(
  writer: Writer,
  work: (tx: Transaction) => Promise<T>,
  pace: RevisionPace = 'at-once',
): Promise<T> {
  const turn = (queues.get(writer) ?? Promise.resolve()).then(() => runTransaction(writer, work, pace));
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
