import { type ChildProcess, fork } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished, vi } from 'vitest';
import type { Writer } from '#db/client.ts';
import { LEAVE_SIGNALS_TO_PARENT, LEAVE_WITH_PARENT } from '#lib/commands/run-next.ts';
import { findFreePort } from '#lib/delivery/free-port.ts';
import { startSupervisor } from '#lib/delivery/supervisor.ts';
import { createViewLedger, type ViewLedger } from '#lib/delivery/view-ledger.ts';
import { createBuildFolder } from './build-folder.ts';
import { createDatabase, createFolder } from './database.ts';

export interface DeliveryProcesses {
  readonly writer: Writer;
  readonly mediaFolder: string;
  /** What the workers' readers read. */
  readonly views: ViewLedger;
  /** Every renderer started so far, the running one last. */
  readonly renderers: readonly ChildProcess[];
  /** Asks for a page on a connection kept between calls. */
  readonly read: (path: string) => Promise<PageRead>;
  /** Asks for it on a connection of its own: of two such readers in turn, each meets another worker of two. */
  readonly readAnew: (path: string) => Promise<PageRead>;
  readonly stop: () => Promise<void>;
}

export interface PageRead {
  readonly status: number;
  readonly etag: string | undefined;
  readonly text: string;
}

interface Options {
  readonly workerCount?: number;
  /** Where the database lies; in a folder of its own unless one is given. */
  readonly folder?: string;
}

/** The supervisor with real workers before a real database, and a stand-in for Next. Stopped with the test. */
export async function startDeliveryProcesses({
  workerCount = 1,
  folder,
}: Options = {}): Promise<DeliveryProcesses> {
  const { file, writer } = await createDatabase(folder === undefined ? {} : { folder });
  const mediaFolder = await createFolder();
  const port = await findFreePort();
  vi.stubEnv('DATABASE_URL', `file:${file}`);
  vi.stubEnv('MEDIA_DIR', mediaFolder);
  vi.stubEnv('PORT', String(port));
  const views = createViewLedger();
  const renderers: ChildProcess[] = [];
  const supervisor = await startSupervisor({
    host: '127.0.0.1',
    port,
    workerCount,
    cacheMb: 8,
    buildFolder: await createBuildFolder(),
    mediaFolder,
    startRenderer(rendererPort) {
      const renderer = fork(join(import.meta.dirname, 'fake-renderer-process.ts'), [String(rendererPort)], {
        execArgv: [...LEAVE_WITH_PARENT, ...LEAVE_SIGNALS_TO_PARENT],
      });
      renderers.push(renderer);
      return renderer;
    },
    doDueWork: async () => undefined,
    views,
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let stopping: Promise<void> | undefined;
  async function stop(): Promise<void> {
    agent.destroy();
    stopping ??= supervisor.stop();
    await stopping;
    vi.unstubAllEnvs();
  }
  onTestFinished(stop);
  const read = (path: string): Promise<PageRead> => readPage({ agent, port, path });
  const readAnew = (path: string): Promise<PageRead> => readPage({ agent: false, port, path });
  await vi.waitFor(async () => {
    const { status } = await read('/readyz');
    if (status !== 200) throw new Error(`/readyz answers ${status}`);
  }, STARTED);
  return { writer, mediaFolder, views, renderers, read, readAnew, stop };
}

const STARTED = { timeout: 15_000, interval: 50 };

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

function readPage({
  agent,
  port,
  path,
}: {
  agent: Agent | false;
  port: number;
  path: string;
}): Promise<PageRead> {
  return new Promise((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path, headers: { 'user-agent': BROWSER } }, response => {
      text(response).then(
        body => resolve({ status: response.statusCode ?? 0, etag: response.headers.etag, text: body }),
        reject,
      );
    }).once('error', reject);
  });
}

/** The identifiers of this process's delivery workers, from Linux's /proc. */
export async function listWorkers(): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
  const workers = await Promise.all(pids.map(async pid => ((await isWorker(pid)) ? [Number(pid)] : [])));
  return workers.flat();
}

async function isWorker(pid: string): Promise<boolean> {
  try {
    const [commandLine, status] = await Promise.all(
      ['cmdline', 'status'].map(name => readFile(`/proc/${pid}/${name}`, 'utf8')),
    );
    const isOurs = status?.includes(`\nPPid:\t${process.pid}\n`) ?? false;
    return isOurs && (commandLine?.includes('delivery/worker.ts') ?? false);
  } catch {
    // It ended while we looked.
    return false;
  }
}
