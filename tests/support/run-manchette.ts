import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ENTRY = resolve(process.cwd(), 'lib/commands/entry.mjs');

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line in a folder, on a database whose path counts from there. */
export async function runManchette(
  words: readonly string[],
  { cwd, databaseFile = './essai.db' }: { readonly cwd: string; readonly databaseFile?: string },
): Promise<CommandResult> {
  const env = { NODE_ENV: 'test', DATABASE_URL: `file:${databaseFile}` } as const;
  const child = spawn(process.execPath, [ENTRY, ...words], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, code] = await Promise.all([
    child.stdout.toArray(),
    child.stderr.toArray(),
    new Promise<number | null>(done => child.on('close', done)),
  ]);
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}
