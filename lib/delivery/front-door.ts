import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { FromWorker, ToWorker } from './worker-messages.ts';

export interface FrontDoor {
  /** A worker that takes its turn from now on, until it ends. */
  readonly admit: (worker: ChildProcess) => void;
  /** No new connection is accepted. */
  readonly close: () => void;
}

/** Connections that wait while no worker runs, as for the fraction of a second in which one starts again. */
const WAITING_MAX = 1024;
/** Connections that the kernel keeps until we accept them. */
const BACKLOG = 1024;

/** Connections given to a worker that has not said yet that it has them. */
type Given = Map<number, Socket>;

/**
 * Holds the listening socket for the workers and hands each new connection to the next of them, unread. A worker that dies takes only the
 * connections with it that it had: those on their way go to another, and new ones are accepted as before. (node:cluster closes the listening
 * socket with its last worker, and leaves what was on its way open and unanswered.)
 */
export async function openFrontDoor({
  host,
  port,
}: {
  readonly host: string;
  readonly port: number;
}): Promise<FrontDoor> {
  const turns: { readonly worker: ChildProcess; readonly given: Given }[] = [];
  const waiting: Socket[] = [];
  let lastConnection = 0;

  function place(socket: Socket): void {
    const next = turns.shift();
    if (next) {
      turns.push(next);
      give(next.worker, next.given, socket);
    } else if (waiting.length < WAITING_MAX) waiting.push(socket);
    else socket.destroy();
  }

  function give(worker: ChildProcess, given: Given, socket: Socket): void {
    const connection = ++lastConnection;
    given.set(connection, socket);
    const message: ToWorker = { kind: 'connection', connection };
    // Our copy stays open until the worker has its own. When it cannot be told, it has ended or is about to: see there.
    worker.send(message, socket, { keepOpen: true }, () => undefined);
  }

  const server = createServer({ pauseOnConnect: true, noDelay: true }, place);
  server.listen({ host, port, backlog: BACKLOG });
  await once(server, 'listening');
  return {
    admit(worker) {
      const turn = { worker, given: new Map<number, Socket>() };
      worker.on('message', (message: FromWorker) => {
        if (message.kind !== 'taken') return;
        turn.given.get(message.connection)?.destroy();
        turn.given.delete(message.connection);
      });
      worker.once('exit', () => {
        turns.splice(turns.indexOf(turn), 1);
        for (const socket of turn.given.values()) place(socket);
      });
      turns.push(turn);
      for (const socket of waiting.splice(0)) place(socket);
    },
    close: () => void server.close(),
  };
}
