import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import packageJson from '../../package.json' with { type: 'json' };
import { leaveOutSettings } from '../support/leave-out-settings.ts';
import { withThisNode } from '../support/portal.ts';

interface Measured {
  readonly totalMs: number;
  /** The most that the process had resident, in millions of bytes. */
  readonly peakMb: number;
}

interface RunOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** Called with each line of progress. */
  readonly onProgress?: (line: string) => void;
  /** The line of progress at which the process is killed without a word (SIGKILL). */
  readonly killAt?: RegExp;
}

/** Runs a command as `npm run manchette` does: the shell becomes the process, with the limits of memory that it is given there. */
export async function runMeasured(
  args: readonly string[],
  { environment, onProgress, killAt }: RunOptions,
): Promise<Measured> {
  const startedAt = performance.now();
  const child = spawn('sh', ['-c', `${packageJson.scripts.manchette} "$@"`, 'sh', ...args], {
    env: withThisNode({ ...leaveOutSettings('.env'), ...process.env, ...environment }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exit = once(child, 'exit');
  let peakMb = 0;
  for await (const line of createInterface(child.stderr)) {
    onProgress?.(line);
    if (killAt?.test(line)) child.kill('SIGKILL');
    peakMb = await readPeakMb(child.pid).catch(() => peakMb);
  }
  const [code, signal] = await exit;
  if (code !== 0 && !(killAt && signal === 'SIGKILL'))
    throw new Error(`${args.join(' ')} failed (exit code ${code}).`);
  return { totalMs: performance.now() - startedAt, peakMb };
}

/** The most that the process ever had resident (proc_pid_status(5)): read at each tenth of the work, as the last one is its last. */
async function readPeakMb(pid: number | undefined): Promise<number> {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round((Number(kilobytes) * 1024) / 1e6);
}
