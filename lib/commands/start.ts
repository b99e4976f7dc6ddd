import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Command } from 'commander';
import { migrateDatabase } from '#db/migrate.ts';
import { type Config, config } from '#lib/config.ts';
import { ensureBuild } from './build.ts';
import { spawnNext } from './run-next.ts';

/** How often a starting server is asked whether it is ready. */
const READY_POLL_MS = 100;

export function addStart(program: Command): void {
  program
    .command('start')
    .description('Serve the portal: the database brought up to date, a current build, the server.')
    .action(start);
}

async function start(): Promise<void> {
  const { port, host, databaseFile } = config();
  await requireFreePort({ port, host });
  migrateDatabase(databaseFile);
  await ensureBuild();
  await serve({ port, host });
}

/** Next names a port in use only in the middle of a stack trace. */
async function requireFreePort({ port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (cause) {
    throw new Error(
      `Cannot listen on ${host}:${port}: the address is in use or not allowed. Set PORT or HOST.`,
      { cause },
    );
  } finally {
    probe.close();
  }
}

async function serve({ port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  const server = spawnNext(['start', '--port', String(port), '--hostname', host], { isQuiet: true });
  server.stderr?.pipe(process.stderr);
  server.stdout?.resume();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  const ended = once(server, 'exit');
  void announceWhenReady({ port, host, hasEnded: () => server.exitCode !== null });
  const [code] = await ended;
  process.exitCode = typeof code === 'number' ? code : 0;
}

async function announceWhenReady({
  port,
  host,
  hasEnded,
}: {
  port: number;
  host: string;
  hasEnded: () => boolean;
}): Promise<void> {
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  while (!hasEnded()) {
    const isReady = await fetch(`${address}/readyz`).then(
      response => response.ok,
      () => false,
    );
    if (isReady) {
      process.stdout.write(`Manchette is ready: ${address}\n`);
      return;
    }
    await new Promise(resolve => setTimeout(resolve, READY_POLL_MS));
  }
}
