import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Command } from 'commander';
import { openReader, openWriter } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { type Config, config } from '#lib/config.ts';
import { log } from '#lib/log.ts';
import { nameFeeds } from '#lib/newsroom/name-feeds.ts';
import { announceWhenReady, type Listening } from './announce-when-ready.ts';
import { ensureBuild } from './build.ts';
import { ensureContent } from './ensure-content.ts';
import { spawnNext } from './run-next.ts';
import { serveDocuments } from './serve-documents.ts';

export function addStart(program: Command): void {
  program
    .command('start')
    .description(
      'Serve the portal: the database brought up to date (a new one with the demonstration edition), a current build, the server.',
    )
    .action(start);
}

async function start(): Promise<void> {
  const { port, host, databaseFile, isDeliveryOn } = config();
  await requireFreePort({ port, host });
  migrateDatabase(databaseFile);
  await ensureContent(config());
  await ensureBuild();
  if (isDeliveryOn) return serveDocuments(config());
  await nameFeedsOnce(config());
  await serveByNextAlone({ port, host });
}

/** Next names a port in use only in the middle of a stack trace. */
async function requireFreePort({ port, host }: Listening): Promise<void> {
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

/** What with lib/delivery is due every second. A portal whose disk is full serves all the same. */
async function nameFeedsOnce({ databaseFile, siteUrl }: Config): Promise<void> {
  const [reader, writer] = [openReader(databaseFile), openWriter(databaseFile, { busyTimeoutMs: 0 })];
  try {
    await nameFeeds(reader, writer, { siteUrl, now: new Date() });
  } catch (error) {
    log().error({ err: error }, 'the feeds could not be given their name');
  } finally {
    reader.close();
    writer.close();
  }
}

/** Plain `next start`: every page works, hydrated and slower (docs/decisions/0004). */
async function serveByNextAlone({ port, host }: Listening): Promise<void> {
  const server = spawnNext(['start', '--port', String(port), '--hostname', host], { isQuiet: true });
  server.stderr?.pipe(process.stderr);
  server.stdout?.resume();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  const ended = once(server, 'exit');
  void announceWhenReady({ port, host }, { hasEnded: () => server.exitCode !== null });
  const [code] = await ended;
  process.exitCode = typeof code === 'number' ? code : 0;
}
