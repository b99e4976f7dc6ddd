import { existsSync, realpathSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * A database in use is a file, its log and the log's index. They go together: another database under the name would take over a log that stayed
 * (https://sqlite.org/howtocorrupt.html, section 1.4).
 */
const FILE_ENDS = ['', '-wal', '-shm'];

export async function moveDatabase(from: string, to: string): Promise<void> {
  for (const end of FILE_ENDS) if (existsSync(from + end)) await rename(from + end, to + end);
}

/** Whether both names lead to one file that is there. */
export function isSameFile(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}

export async function removeDatabase(file: string): Promise<void> {
  for (const end of FILE_ENDS) await rm(file + end, { force: true });
}
