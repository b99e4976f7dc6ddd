import type { ChildProcess } from 'node:child_process';
import { openReader, openWriter, type Reader, SMALL_CACHE_MB, type Writer } from '#db/client.ts';
import type { Config } from '#lib/config.ts';
import { HELPER_THREADS } from '#lib/delivery/helper-threads.ts';
import { runDueWork } from '#lib/delivery/run-due-work.ts';
import { startSupervisor } from '#lib/delivery/supervisor.ts';
import { createViewLedger } from '#lib/delivery/view-ledger.ts';
import { log } from '#lib/log.ts';
import { indexDue } from '#lib/newsroom/index-search.ts';
import { createViewKeeping, type ViewKeeping } from '#lib/newsroom/keep-views.ts';
import { nameFeeds } from '#lib/newsroom/name-feeds.ts';
import { publishDue } from '#lib/newsroom/publish-due.ts';
import { relateDue } from '#lib/newsroom/relate-articles.ts';
import { sendAnnouncements } from '#lib/newsroom/send-announcements.ts';
import { announceWhenReady } from './announce-when-ready.ts';
import { BUILD_FOLDER } from './build.ts';
import { releaseMemory } from './release-memory.ts';
import { LEAVE_SIGNALS_TO_PARENT, spawnNext } from './run-next.ts';
import { untilToldToStop } from './until-told-to-stop.ts';

/**
 * Next alone grows to 575 MB under load. It keeps nothing from one page to the next that these limits would cost: documents are kept elsewhere. What they mean, and what each brought:
 * docs/decisions/0004, “The renderer's garbage”.
 */
const RENDERER_HEAP_FLAGS = [
  '--max-old-space-size=192',
  '--max-semi-space-size=8',
  '--heap-growing-percent=25',
  '--no-allocation-site-pretenuring',
  '--no-parallel-scavenge',
  HELPER_THREADS,
];

/** Modules stripped of their types and compiled, for the next start and for a worker that is started again. */
const COMPILED_MODULES = '.next/cache/modules';

/** Serves documents from lib/delivery, with Next behind it, until the process is told to stop. */
export async function serveDocuments(config: Config): Promise<void> {
  process.env.NODE_COMPILE_CACHE = COMPILED_MODULES;
  const reader = openReader(config.databaseFile, { cacheMb: SMALL_CACHE_MB });
  // It never waits for a lock: what is due now is as due in a second.
  const writer = openWriter(config.databaseFile, { busyTimeoutMs: 0, cacheMb: SMALL_CACHE_MB });
  const views = createViewLedger();
  const keeping = createViewKeeping(reader, writer, views);
  const supervisor = await startSupervisor({
    ...config,
    startRenderer,
    buildFolder: BUILD_FOLDER,
    views,
    async doDueWork() {
      await publishDue(reader, writer, new Date());
      await indexDue(reader, writer);
      await nameFeeds(reader, writer, { ...config, now: new Date() });
    },
  });
  const beside = [
    () => announce(reader, writer, config),
    () => keeping.keep(new Date()),
    thenRelease(() => relateDue(reader, writer, new Date())),
  ].map(runDueWork);
  let hasEnded = false;
  void announceWhenReady(config, { hasEnded: () => hasEnded }).then(releaseMemory);
  await untilToldToStop();
  hasEnded = true;
  for (const { stop } of beside) stop();
  await supervisor.stop();
  await keepLast(keeping);
  reader.close();
  writer.close();
}

/** Work that leaves much behind when there was much of it, as after an import: given back when nothing is left to do. */
function thenRelease(work: () => Promise<number>): () => Promise<void> {
  let hasWorked = false;
  return async () => {
    const done = await work();
    if (done === 0 && hasWorked) releaseMemory();
    hasWorked = done > 0;
  };
}

/** The last workers told what they had when they ended. A database that takes nothing costs these views, and no time. */
async function keepLast(keeping: ViewKeeping): Promise<void> {
  try {
    await keeping.close(new Date());
  } catch (error) {
    log().warn({ err: error }, 'the last views could not be written');
  }
}

/** Others are told beside the work that is due, which must not wait for them. */
async function announce(reader: Reader, writer: Writer, config: Config): Promise<void> {
  const { siteUrl, indexnowKey, indexnowEndpoint, websubHub } = config;
  const sent = await sendAnnouncements(reader, writer, {
    siteUrl,
    now: new Date(),
    ...(indexnowKey !== undefined && { indexnow: { key: indexnowKey, endpoint: indexnowEndpoint } }),
    ...(websubHub !== undefined && { websubHub }),
  });
  for (const announcement of sent) {
    if (announcement.outcome === 'heard') log().info(announcement, 'changes were announced');
    else log().warn(announcement, 'changes could not be announced');
  }
}

function startRenderer(port: number): ChildProcess {
  return spawnNext(['start', '--port', String(port), '--hostname', '127.0.0.1'], {
    isQuiet: true,
    nodeFlags: [...RENDERER_HEAP_FLAGS, ...LEAVE_SIGNALS_TO_PARENT],
  });
}
