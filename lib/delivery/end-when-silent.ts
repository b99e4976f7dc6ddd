import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { log } from '#lib/log.ts';

/** A process as `keepRunning` starts it: whoever ends it has another one started. */
interface EndableProcess {
  readonly kill: (signal: 'SIGKILL') => boolean;
  once(event: 'exit', listener: () => void): unknown;
}

interface Parts {
  readonly name: string;
  /** Resolves when it answers; throws when it does not, or not in time. */
  readonly ask: (signal: AbortSignal) => Promise<unknown>;
  /** Between two questions, and for an answer. */
  readonly everyMs?: number;
  readonly answerWithinMs?: number;
}

const EVERY_MS = 5000;
/** Longer than a renderer takes for all the pages that it may be asked for at once. */
const ANSWER_WITHIN_MS = 10_000;
/**
 * In a row: a minute and a half, in which the slowest machine has started it. Questions are counted, and no time is measured: a machine that slept has no silent process.
 */
const SILENCES_MAX = 6;

/** Ends a process that lives and answers nobody any more, as one in an endless loop: it would never die by itself. */
export function endWhenSilent(child: EndableProcess, parts: Parts): void {
  const ended = new AbortController();
  child.once('exit', () => ended.abort());
  void watch(child, parts, ended.signal);
}

async function watch(
  child: EndableProcess,
  { name, ask, everyMs = EVERY_MS, answerWithinMs = ANSWER_WITHIN_MS }: Parts,
  ended: AbortSignal,
): Promise<void> {
  for (let silences = 0; silences < SILENCES_MAX; ) {
    await wait(everyMs, undefined, { signal: ended }).catch(() => undefined);
    if (ended.aborted) return;
    const answers = await isAnswered(ask, answerWithinMs);
    silences = answers ? 0 : silences + 1;
  }
  if (ended.aborted) return;
  log().error({ name }, 'a process does not answer any more and is ended');
  child.kill('SIGKILL');
}

/** A refusal counts for nothing before the time for an answer is over: one that starts refuses at once, and may be about to listen. */
async function isAnswered(ask: Parts['ask'], withinMs: number): Promise<boolean> {
  const over = AbortSignal.timeout(withinMs);
  try {
    await ask(over);
    return true;
  } catch {
    if (!over.aborted) await once(over, 'abort');
    return false;
  }
}
