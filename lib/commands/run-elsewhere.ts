import { fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { DRIZZLE_AS_COMMONJS } from '#db/drizzle-as-commonjs.ts';
import { LEAVE_WITH_PARENT } from './run-next.ts';

/**
 * Runs a module that calls `workElsewhere` to its end, or to ours, in a process of its own: this one may go on to serve for months, and would keep the tools and parsers that
 * were needed once. Throws the sentence of what stopped it, and prints what it printed before.
 */
export async function runElsewhere(module: URL): Promise<void> {
  const child = fork(module, {
    execArgv: [...process.execArgv, ...DRIZZLE_AS_COMMONJS, ...LEAVE_WITH_PARENT],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const printed = child.stderr ? text(child.stderr) : Promise.resolve('');
  const [code] = await once(child, 'exit');
  if (code === 0) return;
  const lines = (await printed).trimEnd().split('\n');
  const sentence = lines.pop();
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
  throw new Error(sentence || `${module.pathname} ended with code ${code}.`);
}
