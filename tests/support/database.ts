import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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

interface Wanted {
  /** A folder of its own, unless one is given. */
  readonly folder?: string;
  /** The content of another database, as its client serialised it. */
  readonly content?: Buffer;
}

/** A new database with the real migrations, for the length of the test. */
export async function createDatabase({ folder: given, content }: Wanted = {}): Promise<TestDatabase> {
  const folder = given ?? (await createFolder());
  const file = join(folder, 'manchette.db');
  if (content) await writeFile(file, content);
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
