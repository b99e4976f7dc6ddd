import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { DRIZZLE_AS_COMMONJS } from '#db/drizzle-as-commonjs.ts';
import type { Config } from '#lib/config.ts';
import { createDarkroom, type Darkroom } from '#lib/darkroom/darkroom.ts';
import { createDarkroomChild } from '#lib/darkroom/darkroom-child.ts';
import { log } from '#lib/log.ts';
import { endWhenSilent } from './end-when-silent.ts';
import { findFreePort } from './free-port.ts';
import { type FrontDoor, openFrontDoor } from './front-door.ts';
import { HELPER_THREADS } from './helper-threads.ts';
import { keepRunning } from './keep-running.ts';
import { serveMetrics } from './metrics.ts';
import { createReaderSalts, type ReaderSalts } from './reader-salts.ts';
import { logRendererOutput } from './renderer-output.ts';
import { runDueWork } from './run-due-work.ts';
import type { ViewLedger } from './view-ledger.ts';
import type { FromWorker, ToWorker, WorkerReport } from './worker-messages.ts';

interface Parts
  extends Pick<Config, 'host' | 'port' | 'workerCount' | 'cacheMb' | 'mediaFolder' | 'metricsPort'> {
  /** Starts the renderer, listening on a port of the loopback interface. It ends when its channel to this process does. */
  readonly startRenderer: (port: number) => ChildProcess;
  /** Where the build is. */
  readonly buildFolder: string;
  /** What comes due at a time of its own: publishing what was scheduled. */
  readonly doDueWork: () => Promise<unknown>;
  /** Counts what the workers' readers read. */
  readonly views: ViewLedger;
}

export interface Supervisor {
  /** Accepts nothing new, lets what was asked be answered for ten seconds at most, and ends every process. */
  readonly stop: () => Promise<void>;
}

const DRAIN_MS = 10_000;
const RENDERER_STOP_MS = 2000;
const HEAP_MB = 48;
const STOP: ToWorker = { kind: 'stop' };

/**
 * Runs the portal's processes and starts again whichever dies: one renderer, which is Next as it is, and the workers that answer readers.
 * Resolves when connections are accepted; /readyz says when everything works.
 */
export async function startSupervisor(parts: Parts): Promise<Supervisor> {
  const { startRenderer, buildFolder, workerCount, cacheMb, mediaFolder, metricsPort, doDueWork, views } =
    parts;
  const door = await openFrontDoor(parts);
  const rendererPort = await findFreePort();
  const darkroomChild = createDarkroomChild({ folder: mediaFolder });
  const darkroom = createDarkroom({
    develop: darkroomChild.develop,
    onFailure: (error, wanted) => log().error({ err: error, wanted }, 'a picture could not be made'),
  });
  const salts = createReaderSalts();
  const reports = new Map<number, WorkerReport>();
  const renderer = keepRunning({
    name: 'renderer',
    start() {
      const child = logRendererOutput(startRenderer(rendererPort));
      endWhenSilent(child, { name: 'renderer', ask: signal => askForHealth(rendererPort, signal) });
      return child;
    },
    askToStop: child => child.connected && child.disconnect(),
    stopWithinMs: RENDERER_STOP_MS,
  });
  const workers = Array.from({ length: workerCount }, (_, index) =>
    keepRunning({
      name: `worker ${index + 1}`,
      start: () =>
        startWorker({
          rendererPort,
          buildFolder,
          cacheMb,
          door,
          darkroom,
          salts,
          views,
          onReport: report => reports.set(index + 1, report),
        }),
      askToStop: child => child.connected && child.send(STOP),
      stopWithinMs: DRAIN_MS,
    }),
  );
  const metrics =
    metricsPort === undefined
      ? undefined
      : await serveMetrics({ port: metricsPort, reports, views: views.tallies });
  const dueWork = runDueWork(doDueWork);
  return {
    async stop() {
      door.close();
      dueWork.stop();
      await Promise.all(workers.map(worker => worker.stop()));
      salts.stop();
      darkroomChild.stop();
      await renderer.stop();
      metrics?.close();
    },
  };
}

function askForHealth(port: number, signal: AbortSignal): Promise<unknown> {
  return fetch(`http://127.0.0.1:${port}/healthz`, { method: 'HEAD', signal });
}

interface WorkerStart {
  readonly rendererPort: number;
  readonly buildFolder: string;
  readonly cacheMb: number;
  readonly door: FrontDoor;
  readonly darkroom: Darkroom;
  readonly salts: ReaderSalts;
  readonly views: ViewLedger;
  readonly onReport: (report: WorkerReport) => void;
}

function startWorker({ door, darkroom, salts, views, onReport, ...settings }: WorkerStart): ChildProcess {
  const { rendererPort, buildFolder, cacheMb } = settings;
  // Bodies are outside of the heap; in it are their headers, at most a third of what is kept. Without a limit, what loading the modules left behind
  // (20 MB) would stay for as long as the process.
  const heapMb = HEAP_MB + Math.ceil(cacheMb / 3);
  const worker = fork(join(import.meta.dirname, 'worker.ts'), [String(rendererPort), buildFolder], {
    execArgv: [
      ...process.execArgv,
      ...DRIZZLE_AS_COMMONJS,
      `--max-old-space-size=${heapMb}`,
      '--max-semi-space-size=4',
      HELPER_THREADS,
    ],
  });
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'accepting') {
      // Before that it does not listen.
      salts.tell(worker);
      door.admit(worker);
    } else if (message.kind === 'views') views.add(message.sightings);
    else if (message.kind === 'report') onReport(message.report);
    else if (message.kind === 'develop') void answer(worker, darkroom, message);
  });
  return worker;
}

async function answer(
  worker: ChildProcess,
  darkroom: Darkroom,
  { order, wanted }: Extract<FromWorker, { kind: 'develop' }>,
): Promise<void> {
  const message: ToWorker = { kind: 'developed', order, provision: await darkroom.provide(wanted) };
  // One that has ended has nobody to tell.
  if (worker.connected) worker.send(message, () => undefined);
}
