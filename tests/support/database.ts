import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Closable, openReader, openWriter, type Reader, type Writer } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';

export interface TestDatabase {
  readonly file: string;
  readonly reader: Reader & Closable;
  readonly writer: Writer;
}

/** A new database with the real migrations, for the length of the test, in a folder of its own unless one is given. */
export async function createDatabase(givenFolder?: string): Promise<TestDatabase> {
  const folder = givenFolder ?? (await createFolder());
  const file = join(folder, 'manchette.db');
  migrateDatabase(file);
  const reader = openReader(file);
  const writer = openWriter(file);
  onTestFinished(() => {
    reader.close();
    writer.close();
  });
  return { file, reader, writer };
}

export async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manchette-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
