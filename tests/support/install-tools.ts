import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findHeadlessChromium } from './chromium.ts';
import { installPackages, isRoot, succeeds } from './system-packages.ts';

/** Programs that tests drive and npm does not bring, with the Debian package that does. */
const TOOLS = [
  { what: 'a Chromium', package: 'chromium-headless-shell', isThere: hasChromium },
  {
    what: 'a Java (for the Nu HTML checker)',
    package: 'default-jre-headless',
    isThere: () => succeeds('java', ['-version']),
  },
  { what: 'w3m', package: 'w3m', isThere: () => succeeds('w3m', ['-version']) },
  { what: 'lynx', package: 'lynx', isThere: () => succeeds('lynx', ['-version']) },
];

const missing = TOOLS.filter(tool => !tool.isThere());
if (missing.length > 0) installPackages(missing.map(tool => tool.package));
const stillMissing = TOOLS.filter(tool => !tool.isThere());
if (stillMissing.length > 0) {
  const names = stillMissing.map(tool => tool.what).join(', ');
  const packages = stillMissing.map(tool => tool.package).join(' ');
  process.stderr.write(
    `The tests need ${names}; install it (on Debian: apt-get install ${packages}) and run them again.\n`,
  );
  process.exit(1);
}

/** One on the machine, else Playwright's own, fetched now where the network allows it. */
function hasChromium(): boolean {
  if (findHeadlessChromium() !== undefined || existsSync(chromium.executablePath())) return true;
  return succeeds('playwright', ['install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']);
}
