import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { ToWorker } from './worker-messages.ts';

export interface ReaderSalts {
  /** A worker that is told the salt of the day, and each day's next one. */
  readonly tell: (worker: ChildProcess) => void;
  readonly stop: () => void;
}

const LASTS_MS = 24 * 60 * 60_000;

/** What all workers tell readers apart with: random, in memory only, another one each day. Nobody can say then who the readers of the day before were. */
export function createReaderSalts(): ReaderSalts {
  const workers = new Set<ChildProcess>();
  let salt = draw();
  const timer = setInterval(() => {
    salt = draw();
    for (const worker of workers) send(worker, salt);
  }, LASTS_MS);
  timer.unref();
  return {
    tell(worker) {
      workers.add(worker);
      worker.once('exit', () => workers.delete(worker));
      send(worker, salt);
    },
    stop: () => clearInterval(timer),
  };
}

function draw(): string {
  return randomBytes(16).toString('hex');
}

function send(worker: ChildProcess, salt: string): void {
  const message: ToWorker = { kind: 'salt', salt };
  // One that has ended has nobody to tell.
  if (worker.connected) worker.send(message, () => undefined);
}
