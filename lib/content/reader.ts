import { openReader, type Reader } from '#db/client.ts';
import { config } from '#lib/config.ts';

let current: Reader | undefined;

/** This process's reading connection, opened at the first view that needs it. */
export function reader(): Reader {
  current ??= openReader(config().databaseFile);
  return current;
}
