import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { log } from '#lib/log.ts';

export interface RunningProcess {
  /** Ends the process for good, by `askToStop` and, if that is not enough, by force. */
  readonly stop: () => Promise<void>;
}

interface Parts {
  readonly name: string;
  readonly start: () => ChildProcess;
  readonly askToStop: (child: ChildProcess) => void;
  readonly stopWithinMs: number;
}

const DELAY_MIN_MS = 100;
const DELAY_MAX_MS = 5000;
/** A process that lived so long did not die of its start. */
const STEADY_AFTER_MS = 10_000;

/** Starts a process and starts it again whenever it dies, at once the first time and more and more slowly when it dies at each start. */
export function keepRunning({ name, start, askToStop, stopWithinMs }: Parts): RunningProcess {
  const stopping = new AbortController();
  let child = start();
  const ended = (async () => {
    for (let delayMs = DELAY_MIN_MS; ; delayMs = Math.min(delayMs * 2, DELAY_MAX_MS)) {
      const startedMs = performance.now();
      const [code, signal] = await once(child, 'exit');
      if (stopping.signal.aborted) return;
      log().error({ name, code, signal }, 'a process died and is started again');
      if (performance.now() - startedMs > STEADY_AFTER_MS) delayMs = DELAY_MIN_MS;
      await wait(delayMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      child = start();
    }
  })();
  return {
    async stop() {
      stopping.abort();
      askToStop(child);
      const force = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
      await ended;
      clearTimeout(force);
    },
  };
}
