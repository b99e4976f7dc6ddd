import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { runElsewhere } from './run-elsewhere.ts';

/** What a build is made from; made files (fonts) follow from these. */
const SOURCES = [
  '{app,components,db,lib}/**/*.{css,json,sql,svg,ts,tsx}',
  'messages/*.json',
  '{next.config,proxy}.ts',
  '{package,package-lock,tsconfig}.json',
];

/** Where Next puts its build. */
export const BUILD_FOLDER = '.next';

/** Holds the fingerprint of the sources that the build was made from. */
const FINGERPRINT_FILE = `${BUILD_FOLDER}/manchette-sources`;

export function defineBuild(command: Command): void {
  command.action(ensureBuild);
}

/** Makes the production build when there is none of the sources as they stand. */
export async function ensureBuild(): Promise<void> {
  const fingerprint = await fingerprintSources();
  if ((await readFingerprint()) === fingerprint) return;
  process.stderr.write('Building the portal (about half a minute, once)…\n');
  await runElsewhere(new URL('./build-process.ts', import.meta.url));
  await writeFile(FINGERPRINT_FILE, fingerprint);
}

async function fingerprintSources(): Promise<string> {
  // A folder may have such a name too: the addresses of files are folders in `app/`.
  const entries = await Array.fromAsync(glob(SOURCES, { withFileTypes: true }));
  const files = entries
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => relative('.', join(parentPath, name)))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(await readFile(file));
  return hash.digest('hex');
}

async function readFingerprint(): Promise<string | undefined> {
  return readFile(FINGERPRINT_FILE, 'utf8').catch(() => undefined);
}
