import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const vnuJar = String(createRequire(import.meta.url)('vnu-jar'));

/** What the Nu HTML checker finds in files: errors and warnings, each with the place it stands in. */
export async function findMarkupFaults(files: readonly string[]): Promise<readonly string[]> {
  const args = ['-jar', vnuJar, '--format', 'gnu', '--exit-zero-always', ...files];
  const { stderr } = await promisify(execFile)('java', args, { maxBuffer: 16 * 1024 * 1024 });
  return stderr
    .split('\n')
    .filter(line => line !== '' && !line.includes(': info: ') && !line.includes(YOUNG_PROPERTY));
}

/** CSS Scroll Snap Module Level 2, younger than the checker's list of properties. */
const YOUNG_PROPERTY = "Property “scroll-initial-target” doesn't exist";
