import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { findFreePort } from './free-port.ts';
import { leaveOutSettings } from './leave-out-settings.ts';

const ENTRY = 'lib/commands/entry.mjs';

/** `npm start` without npm: the shell becomes the supervisor, with the limits of memory that it is given there. */
const START = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start;

/** A portal of a test's own: its database in a new folder, its server on a free port. */
export interface Portal {
  readonly url: string;
  /** The process that `start` is; the portal's others are its children. */
  readonly pid: number;
  /** Runs a command of the command line against the portal's database and gives what it printed. */
  readonly run: (...args: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export async function startPortal({
  prepare = async () => {},
  environment = {},
}: {
  /** Before the first start, which would load the demonstration edition into a database that holds nothing. */
  readonly prepare?: (run: Portal['run']) => Promise<void>;
  /** Over the test's own (`DATABASE_URL` for a database that exists already, `DELIVERY`…). */
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<Portal> {
  const folder = await mkdtemp(path.join(tmpdir(), 'portal-'));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...leaveOutSettings('.env'),
    ...process.env,
    PORT: String(port),
    SITE_URL: url,
    DATABASE_URL: `file:${folder}/portal.db`,
    MEDIA_DIR: `${folder}/media`,
    ...environment,
  };
  const run: Portal['run'] = async (...args) =>
    (await promisify(execFile)(process.execPath, [ENTRY, ...args], { env })).stdout;
  await prepare(run);
  const server = spawn('sh', ['-c', START], { env: withThisNode(env), stdio: ['ignore', 'pipe', 'inherit'] });
  await untilReady(server);
  if (server.pid === undefined) throw new Error('The server has no process.');
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await once(server, 'exit');
    await rm(folder, { recursive: true });
  };
  return { url, pid: server.pid, run, stop };
}

/** `node` is the one that runs us. */
export function withThisNode(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: [path.dirname(process.execPath), env.PATH].join(path.delimiter) };
}

async function untilReady(server: ChildProcess): Promise<void> {
  if (!server.stdout) throw new Error('The server was started without its output.');
  for await (const line of createInterface(server.stdout)) {
    if (!line.startsWith('Manchette is ready')) continue;
    // What it prints from here on is let go: a full pipe would stop it.
    server.stdout.resume();
    return;
  }
  throw new Error('The server ended before it was ready.');
}
