import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The same engine without the browser's windows: a page opens with a third of the work. */
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];

/** The whole browser where the machine has it: `CHROMIUM_PATH`, else one on the PATH; `undefined` leaves Playwright its own. */
export function findChromium(): string | undefined {
  return findProgram([...NAMES, ...SHELL_NAMES]);
}

/** The lightest that the machine has, as Playwright's own is (https://playwright.dev/docs/browsers). */
export function findHeadlessChromium(): string | undefined {
  return findProgram([...SHELL_NAMES, ...NAMES]);
}

function findProgram(names: readonly string[]): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const folders = PATH.split(path.delimiter);
  return names.flatMap(name => folders.map(folder => path.join(folder, name))).find(existsSync);
}

/** Without a sandbox, which root may not have, without Chromium's own errands on the network, and without any host but this machine. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
] as const;
