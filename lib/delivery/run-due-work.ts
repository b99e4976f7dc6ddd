import { log } from '#lib/log.ts';

const EVERY_MS = 1000;

/**
 * Does work that comes due at a time of its own, every second and never twice at once. A failure, as of a locked database or a full disk, is logged
 * once until the work succeeds again.
 */
export function runDueWork(work: () => Promise<unknown>): { readonly stop: () => void } {
  let isFailing = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  async function run(): Promise<void> {
    try {
      await work();
      isFailing = false;
    } catch (error) {
      if (!isFailing) log().error({ err: error }, 'work that is due could not be done');
      isFailing = true;
    }
    if (!isStopped) timer = setTimeout(run, EVERY_MS);
  }
  void run();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
