import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** Starts Next's own command line, unmodified, on the Node that runs us. */
export function spawnNext(args: readonly string[], { isQuiet }: { readonly isQuiet: boolean }): ChildProcess {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  return spawn(process.execPath, [next, ...args], {
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
}

/** Runs a command of Next to its end; what it printed quietly is shown when it fails. */
export async function runNext(
  args: readonly string[],
  options: { readonly isQuiet: boolean },
): Promise<void> {
  const child = spawnNext(args, options);
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  throw new Error(
    `next ${args.join(' ')} failed with code ${code}.\n${Buffer.concat(printed).toString('utf8')}`,
  );
}
