import { toSentence } from './to-sentence.ts';

/** Does the work of a module that `runElsewhere` runs: the sentence of what stops it is the last line of the standard error. */
export async function workElsewhere(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(toSentence(error));
    process.exitCode = 1;
  }
  // It listens for the end of the other process (`leave-with-parent.ts`), which alone would keep this one.
  process.disconnect?.();
}
