import Client from 'better-sqlite3';
import { APPLICATION_ID, ForeignDatabaseError } from './migrate.ts';

/**
 * Throws, in words for the operator, unless a file is a whole database of this program. An empty file is a sound database of SQLite's, and must
 * not take the place of a site.
 */
export function requireSound(file: string): void {
  const client = new Client(file, { fileMustExist: true });
  try {
    if (client.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
      throw new ForeignDatabaseError('it is no database of this program');
    }
    const found = String(client.pragma('integrity_check(1)', { simple: true }));
    // The first line may say no more than which database it is about.
    if (found !== 'ok') throw new ForeignDatabaseError(`it is damaged (${found.split('\n').at(-1)})`);
    if (client.pragma('foreign_key_check', { simple: true }) !== undefined) {
      throw new ForeignDatabaseError('it is damaged (rows refer to nothing)');
    }
  } finally {
    client.close();
  }
}

/** Whether `requireSound` threw because of what the file holds, and not because others hold it or the disk has no room. */
export function isDamage(error: unknown): boolean {
  if (error instanceof ForeignDatabaseError) return true;
  return error instanceof Client.SqliteError && DAMAGE.test(error.code);
}

const DAMAGE = /^SQLITE_(NOTADB|CORRUPT|IOERR_(READ|SHORT_READ|DATA|CORRUPTFS))/;
