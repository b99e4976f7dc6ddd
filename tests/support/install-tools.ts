import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

/** Programs that tests drive and npm does not bring, with the Debian package that does. */
const TOOLS = [
  { what: 'a Chromium', package: 'chromium', isThere: hasChromium },
  {
    what: 'a Java (for the Nu HTML checker)',
    package: 'default-jre-headless',
    isThere: () => answers('java', '-version'),
  },
  { what: 'w3m', package: 'w3m', isThere: () => answers('w3m', '-version') },
  { what: 'lynx', package: 'lynx', isThere: () => answers('lynx', '-version') },
];

const missing = TOOLS.filter(tool => !tool.isThere());
if (missing.length > 0) install(missing.map(tool => tool.package));
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
  if (findChromium() !== undefined || existsSync(chromium.executablePath())) return true;
  return succeeds('playwright', ['install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']);
}

/** The system's packages, when this user may install them. */
function install(packages: readonly string[]): void {
  if (!isRoot() || !answers('apt-get', '--version')) return;
  process.stderr.write(`Installing ${packages.join(', ')} for the tests…\n`);
  const options = { DEBIAN_FRONTEND: 'noninteractive' };
  succeeds('apt-get', ['update', '-qq'], options);
  succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function answers(program: string, flag: string): boolean {
  return succeeds(program, [flag]);
}

function succeeds(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): boolean {
  return spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, ...environment } }).status === 0;
}
