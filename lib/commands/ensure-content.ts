import { openReader } from '#db/client.ts';
import type { Config } from '#lib/config.ts';
import { isUntouched } from '#lib/newsroom/is-untouched.ts';
import { runElsewhere } from './run-elsewhere.ts';

/** Loads the demonstration edition into a database that never held anything, so that a first start has something to show. */
export async function ensureContent({ databaseFile }: Pick<Config, 'databaseFile'>): Promise<void> {
  const reader = openReader(databaseFile);
  const isNew = await isUntouched(reader).finally(() => reader.close());
  if (!isNew) return;
  process.stderr.write('Loading the demonstration edition…\n');
  await runElsewhere(new URL('./ensure-content-process.ts', import.meta.url));
}
