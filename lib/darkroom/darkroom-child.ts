import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { WantedPicture } from '#lib/domain/picture.ts';
import type { DarkroomAnswer } from './darkroom-process.ts';

export interface DarkroomChild {
  /** One at a time. */
  readonly develop: (wanted: WantedPicture) => Promise<void>;
  readonly stop: () => void;
}

/** A picture of the greatest size takes a few seconds. */
const DEVELOP_MS = 60_000;

/** After so long without work the process ends, and gives its memory back. */
const IDLE_MS = 20_000;

/** Develops in a process of its own, which is started when there is something to do. */
export function createDarkroomChild({ folder }: { readonly folder: string }): DarkroomChild {
  let child: ChildProcess | undefined;
  let rest: NodeJS.Timeout | undefined;

  function stop(): void {
    clearTimeout(rest);
    child?.kill('SIGKILL');
    child = undefined;
  }

  function start(): ChildProcess {
    const started = fork(join(import.meta.dirname, 'darkroom-process.ts'), [folder], {
      // What it works on lies outside of the heap.
      execArgv: ['--max-old-space-size=64', '--max-semi-space-size=1'],
    });
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    return started;
  }

  return {
    async develop(wanted) {
      clearTimeout(rest);
      child ??= start();
      try {
        await ask(child, wanted);
      } catch (error) {
        // It hangs, or is dead: the next picture gets another.
        stop();
        throw error;
      }
      rest = setTimeout(stop, IDLE_MS).unref();
    },
    stop,
  };
}

async function ask(child: ChildProcess, wanted: WantedPicture): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    child.send(wanted);
    const answer: DarkroomAnswer = await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message),
      once(child, 'exit', { signal }).then(() => ({ failure: 'the process died' })),
      once(AbortSignal.timeout(DEVELOP_MS), 'abort', { signal }).then(() => ({
        failure: 'it took too long',
      })),
    ]);
    if (answer.failure !== undefined) throw new Error(`A picture could not be developed: ${answer.failure}`);
  } finally {
    settled.abort();
  }
}
