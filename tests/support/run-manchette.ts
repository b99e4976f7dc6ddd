import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';

const ENTRY = resolve(process.cwd(), 'lib/commands/entry.mjs');

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Place {
  readonly cwd: string;
  readonly databaseFile?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the real command line in a folder, on a database whose path counts from there. */
export async function runManchette(words: readonly string[], place: Place): Promise<CommandResult> {
  const child = spawnManchette(words, place);
  const [stdout, stderr, code] = await Promise.all([
    child.stdout.toArray(),
    child.stderr.toArray(),
    new Promise<number | null>(done => child.on('close', done)),
  ]);
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

/** The same, while it runs. */
export function spawnManchette(
  words: readonly string[],
  { cwd, databaseFile = './essai.db', environment = {} }: Place,
): ChildProcessByStdio<null, Readable, Readable> {
  const env = { NODE_ENV: 'test', DATABASE_URL: `file:${databaseFile}`, ...environment } as const;
  return spawn(process.execPath, [ENTRY, ...words], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
}
