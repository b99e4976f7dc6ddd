import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
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

export function defineStart(command: Command): void {
  command.action(start);
}

async function start(): Promise<void> {
  const { port, host, databaseFile, isDeliveryOn } = config();
  await requireFreePorts(config());
  migrateDatabase(databaseFile);
  await ensureContent(config());
  await ensureBuild();
  if (isDeliveryOn) return serveDocuments(config());
  await nameFeedsOnce(config());
  await serveByNextAlone({ port, host });
}

/** Next names a port in use only in the middle of a stack trace. */
async function requireFreePorts({ port, host, metricsPort, isDeliveryOn }: Config): Promise<void> {
  const probe = await listenBriefly({ port, host }, 'PORT or HOST');
  try {
    if (metricsPort === undefined || !isDeliveryOn) return;
    const ofMetrics = await listenBriefly({ port: metricsPort, host: '127.0.0.1' }, 'METRICS_PORT');
    ofMetrics.close();
  } finally {
    probe.close();
  }
}

async function listenBriefly({ port, host }: Listening, settings: string): Promise<Server> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
    return probe;
  } catch (cause) {
    throw new Error(
      `Cannot listen on ${host}:${port}: the address is in use or not allowed. Set ${settings}.`,
      { cause },
    );
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
