import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';

interface NextOptions {
  readonly isQuiet: boolean;
  /** Flags of Node itself. */
  readonly nodeFlags?: readonly string[];
}

export const NEXT_ENVIRONMENT = {
  NEXT_TELEMETRY_DISABLED: '1',
  // It would read .env.production, .env.local and others besides, which no other process of ours does (@next/env).
  __NEXT_PROCESSED_ENV: 'true',
};

/** It ends when we do, however that comes about. */
export const LEAVE_WITH_PARENT = ['--import', import.meta.resolve('./leave-with-parent.ts')] as const;

/** What a process that only we may end is started with besides. */
export const LEAVE_SIGNALS_TO_PARENT = [
  '--import',
  import.meta.resolve('./leave-signals-to-parent.ts'),
] as const;

/** Next reads its settings as Node reads them, and not through its own compiler, which would stay for as long as it serves. */
const READ_SETTINGS_BY_NODE = '--experimental-next-config-strip-types';

/** Starts Next's own command line, unmodified, on the Node that runs us. */
export function spawnNext(args: readonly string[], { isQuiet, nodeFlags = [] }: NextOptions): ChildProcess {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const output = isQuiet ? 'pipe' : 'inherit';
  return spawn(process.execPath, [...nodeFlags, ...LEAVE_WITH_PARENT, next, ...args, READ_SETTINGS_BY_NODE], {
    // The channel carries no message: it closes with us, and `leave-with-parent.ts` notices.
    stdio: ['ignore', output, output, 'ipc'],
    env: { ...process.env, ...NEXT_ENVIRONMENT },
  });
}

/** Runs a command of Next to its end, or to ours; what it printed quietly is shown when it fails. */
export async function runNext(
  args: readonly string[],
  { isQuiet }: Pick<NextOptions, 'isQuiet'>,
): Promise<void> {
  const child = spawnNext(args, { isQuiet });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  process.stderr.write(Buffer.concat(printed));
  throw new Error(`next ${args.join(' ')} failed with code ${code}.`);
}
