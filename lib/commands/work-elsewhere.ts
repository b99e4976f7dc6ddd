import { toSentence } from './to-sentence.ts';

/** Does the work of a module that `runElsewhere` runs, and gives it a sentence of what stopped the work. */
export async function workElsewhere(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    await new Promise(sent => process.send?.(toSentence(error), sent));
  }
  await new Promise<void>(written => process.stderr.write('', () => written()));
  // Ends this process at once (`leave-with-parent.ts`).
  process.disconnect();
}
