import { setTimeout } from 'node:timers/promises';
import Client from 'better-sqlite3';
import { removeDatabase } from './database-files.ts';

export interface CopyProgress {
  readonly pagesCopied: number;
  readonly pagesTotal: number;
}

/** Between two steps others of this process have their turn; a step of so many pages is 8 MB. */
const STEP_PAGES = 2000;

/** What another writer may keep the lock for. */
const LOCK_TIMEOUT_MS = 10_000;

/**
 * Copies a database that others may be using into a new file, of which nothing is left when that fails. The open transaction keeps the moment it
 * began at: without it each write of another process would start the copy again (https://sqlite.org/c3ref/backup_finish.html). The copy is one plain
 * file, without a log beside it.
 */
export async function copySqlite(
  file: string,
  target: string,
  onProgress: (progress: CopyProgress) => void,
): Promise<void> {
  try {
    await copyPages(file, target, onProgress);
    leaveWriteAheadLogging(target);
  } catch (error) {
    await removeDatabase(target);
    throw error;
  }
}

async function copyPages(
  file: string,
  target: string,
  onProgress: (progress: CopyProgress) => void,
): Promise<void> {
  const source = openSource(file);
  try {
    source.exec('BEGIN');
    source.prepare('select count(*) from sqlite_schema').get();
    await source.backup(target, {
      progress({ totalPages, remainingPages }) {
        onProgress({ pagesCopied: totalPages - remainingPages, pagesTotal: totalPages });
        return STEP_PAGES;
      },
    });
  } finally {
    source.close();
  }
}

function leaveWriteAheadLogging(file: string): void {
  const client = new Client(file, { fileMustExist: true });
  try {
    client.pragma('journal_mode = DELETE');
  } finally {
    client.close();
  }
}

/** Not the `readonly` flag: such a connection cannot recover the log after a crash (https://sqlite.org/wal.html#readonly). */
function openSource(file: string): Client.Database {
  const client = new Client(file, { fileMustExist: true });
  client.pragma('query_only = ON');
  return client;
}

/**
 * Puts the content of one database in the place of another's, in one transaction of that other: processes that have it open read the former content
 * until they read the new one, and never a mixture. Their file stays the same file, which a renamed one would not be.
 */
export async function replaceSqlite(file: string, target: string): Promise<void> {
  const source = openSource(file);
  const deadline = performance.now() + LOCK_TIMEOUT_MS;
  try {
    while (!(await hasCopied(source, target))) {
      if (performance.now() > deadline) throw Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' });
      await setTimeout(RETRY_MS);
    }
  } finally {
    source.close();
  }
}

/** better-sqlite3 takes a lock it did not get at the first step for the end of the copy: it has then counted no page. */
async function hasCopied(source: Client.Database, target: string): Promise<boolean> {
  const { totalPages } = await source.backup(target, { progress: () => ALL_PAGES });
  return totalPages > 0;
}

const ALL_PAGES = 0x7fffffff;
const RETRY_MS = 50;
