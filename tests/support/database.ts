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

/** A new database with the real migrations, or with the content of another as its client serialised it, for the length of the test. */
export async function createDatabase({ content }: { readonly content?: Buffer } = {}): Promise<TestDatabase> {
  const folder = await createFolder();
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
