import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium that the machine has: `CHROMIUM_PATH`, else one on the PATH; `undefined` leaves Playwright its own. */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return PATH.split(path.delimiter)
    .flatMap(folder => NAMES.map(name => path.join(folder, name)))
    .find(existsSync);
}

/** Without a sandbox, which root may not have, and without Chromium's own errands on the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
