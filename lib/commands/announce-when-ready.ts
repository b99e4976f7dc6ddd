import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '#lib/config.ts';

export type Listening = Pick<Config, 'port' | 'host'>;

/** How often a starting server is asked whether it is ready. */
const POLL_MS = 100;

/** Prints the portal's address once it answers there, unless it ends before. */
export async function announceWhenReady(
  { port, host }: Listening,
  { hasEnded }: { readonly hasEnded: () => boolean },
): Promise<void> {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  while (!hasEnded()) {
    if (await isReady(`${address}/readyz`)) {
      process.stdout.write(`Manchette is ready: ${address}\n`);
      return;
    }
    await wait(POLL_MS);
  }
}

function isReady(address: string): Promise<boolean> {
  return fetch(address).then(
    response => response.ok,
    () => false,
  );
}
