import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '#lib/config.ts';
import { log } from '#lib/log.ts';

export type Listening = Pick<Config, 'port' | 'host'>;

/** How often a starting server is asked whether it is ready. */
const POLL_MS = 100;

/** Prints the portal's address once it answers there, to people and into the log, unless it ends before. */
export async function announceWhenReady(
  { port, host }: Listening,
  { hasEnded }: { readonly hasEnded: () => boolean },
): Promise<void> {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  while (!hasEnded()) {
    if (await isReady(`${address}/readyz`)) {
      announce(`Manchette is ready: ${address}\n`);
      log().info({ address }, 'the portal is ready');
      return;
    }
    await wait(POLL_MS);
  }
}

function announce(line: string): void {
  try {
    writeSync(process.stdout.fd, line);
  } catch {
    // Whatever becomes of its output, as on a full disk, a server that is ready goes on. Through the stream it would end as a command does.
  }
}

function isReady(address: string): Promise<boolean> {
  return fetch(address).then(
    response => response.ok,
    () => false,
  );
}
