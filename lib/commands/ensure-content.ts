import { fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { openReader } from '#db/client.ts';
import { DRIZZLE_AS_COMMONJS } from '#db/drizzle-as-commonjs.ts';
import type { Config } from '#lib/config.ts';
import { isUntouched } from '#lib/newsroom/is-untouched.ts';

/** Loads the demonstration edition into a database that never held anything, so that a first start has something to show. */
export async function ensureContent({ databaseFile }: Pick<Config, 'databaseFile'>): Promise<void> {
  const reader = openReader(databaseFile);
  const isNew = await isUntouched(reader).finally(() => reader.close());
  if (!isNew) return;
  process.stderr.write('Loading the demonstration edition…\n');
  await loadElsewhere();
}

/** In a process of its own: this one may go on to serve for months, and would keep 60 MB of parsers it has no use for. */
async function loadElsewhere(): Promise<void> {
  const child = fork(new URL('./ensure-content-process.ts', import.meta.url), {
    execArgv: [...process.execArgv, ...DRIZZLE_AS_COMMONJS],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const sentence = child.stderr ? text(child.stderr) : Promise.resolve('');
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error((await sentence) || `Loading it ended with code ${code}.`);
}
