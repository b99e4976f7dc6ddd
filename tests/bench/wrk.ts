import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { installPackages, isInstalled } from '../support/system-packages.ts';

const SCRIPT = path.join(import.meta.dirname, 'load.lua');

export interface Load {
  /** Origin of the server. */
  readonly url: string;
  /** Asked for in turn by all connections together; a single one is the URL's own. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Where the script's list of paths may be written. */
  readonly folder: string;
}

export interface WrkResult {
  readonly answers: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Requests made; 0 when there was one path only. */
  readonly asked: number;
  /** Answers of 400 and above, and connections that broke or kept silent. */
  readonly failures: number;
}

/** Loads a server with one thread of wrk, which keeps a core busy and leaves the other one of two to the server. */
export async function runWrk({ url, paths, connections, seconds, folder }: Load): Promise<WrkResult> {
  const list = path.join(folder, 'paths.txt');
  await writeFile(list, `${paths.join('\n')}\n`);
  const { stdout } = await promisify(execFile)('wrk', [
    ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
    ...['--timeout', '10s', '--header', 'Accept-Encoding: br, gzip', '--script', SCRIPT],
    new URL(paths[0] ?? '/', url).href,
    list,
  ]);
  return parseWrkOutput(stdout);
}

/** Throws a sentence when wrk is not there and cannot be installed. */
export function requireWrk(): void {
  if (isInstalled('wrk')) return;
  installPackages(['wrk']);
  if (isInstalled('wrk')) return;
  throw new Error('The benchmarks load servers with wrk; install it (on Debian: apt-get install wrk).');
}

const Printed = z.object({
  answers: z.number(),
  asked: z.number(),
  durationUs: z.number().positive(),
  p50Us: z.number(),
  p99Us: z.number(),
  failures: z.number(),
});

export function parseWrkOutput(output: string): WrkResult {
  const [, json] = /^result (.*)$/m.exec(output) ?? [];
  if (json === undefined) throw new Error(`wrk printed no result: ${output}`);
  const { answers, asked, durationUs, p50Us, p99Us, failures } = Printed.parse(JSON.parse(json));
  return {
    answers,
    seconds: durationUs / 1e6,
    p50Ms: p50Us / 1000,
    p99Ms: p99Us / 1000,
    asked,
    failures,
  };
}
