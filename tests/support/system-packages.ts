import { spawnSync } from 'node:child_process';

/** Installs Debian packages when this user may; elsewhere it does nothing, and the caller says what is missing. */
export function installPackages(packages: readonly string[]): void {
  if (!isRoot() || !succeeds('apt-get', ['--version'])) return;
  process.stderr.write(`Installing ${packages.join(', ')}…\n`);
  const options = { DEBIAN_FRONTEND: 'noninteractive' };
  succeeds('apt-get', ['update', '-qq'], options);
  succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whether the program is there and ends well. */
export function succeeds(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): boolean {
  return spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, ...environment } }).status === 0;
}

/** Whether there is such a program, however it ends: some answer no flag without an error. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;
}
