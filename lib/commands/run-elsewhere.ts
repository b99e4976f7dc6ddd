import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DRIZZLE_AS_COMMONJS } from '#db/drizzle-as-commonjs.ts';
import { LEAVE_WITH_PARENT } from './run-next.ts';

/**
 * Runs a module that calls `workElsewhere` to its end, or to ours, in a process of its own: this one may go on to serve for months, and would keep the tools and parsers that
 * were needed once. Throws the sentence that the module gave of what stopped it.
 */
export async function runElsewhere(module: URL): Promise<void> {
  const child = fork(module, {
    execArgv: [...process.execArgv, ...DRIZZLE_AS_COMMONJS, ...LEAVE_WITH_PARENT],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let sentence: unknown;
  child.once('message', said => {
    sentence = said;
  });
  // Once its channel is closed too, on which the sentence comes.
  const [code, signal] = await once(child, 'close');
  if (code === 0) return;
  const ending = `${basename(fileURLToPath(module))} ended with ${signal ?? `code ${code}`}.`;
  throw new Error(typeof sentence === 'string' ? sentence : ending);
}
