import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import type { ImportedBatch } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { createDatabase } from '../../support/database.ts';
import { importedArticle, importedBatch, NOW } from '../../support/imported-batch.ts';

const run = promisify(execFile);

/** What another process imports: articles in JSON, into a file. */
const IMPORT = `
  import { openWriter } from '#db/client.ts';
  import { applyImport } from '#lib/newsroom/apply-import.ts';
  import { importedBatch, NOW } from './tests/support/imported-batch.ts';
  const [file, json] = process.argv.slice(1);
  const articles = JSON.parse(json, (name, value) => (name === 'publishedAt' ? new Date(value) : value));
  const writer = openWriter(file);
  await applyImport(writer, { source: 'essai', batch: importedBatch(articles), now: NOW });
  writer.close();
`;

describe('an import in another process', () => {
  it('lets two processes import the same at once', async () => {
    const { file, writer } = await createDatabase();
    const articles = Array.from({ length: 100 }, (_, n) => importedArticle(`a${n}`));
    const importing = ['one', 'other'].map(() =>
      run(process.execPath, [
        '--input-type=module-typescript',
        '--eval',
        IMPORT,
        file,
        JSON.stringify(articles),
      ]),
    );
    await Promise.all(importing);
    expect(slugs(writer)).toEqual(articles.map(({ slug }) => slug));
    const counts = await importInto(writer, importedBatch(articles));
    expect(counts.article).toEqual({ created: 0, updated: 0, unchanged: 100 });
  });

  it('keeps what it committed before it was killed, and completes it', async () => {
    const { file, writer } = await createDatabase();
    const articles = Array.from({ length: 200 }, (_, n) => importedArticle(`a${n}`));
    const child = spawn(process.execPath, [
      '--input-type=module-typescript',
      '--eval',
      IMPORT,
      file,
      JSON.stringify(articles),
    ]);
    while (slugs(writer).length === 0) await nextTurn();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const kept = slugs(writer).length;
    const counts = await importInto(writer, importedBatch(articles));
    expect(counts.article).toEqual({ created: 200 - kept, updated: 0, unchanged: kept });
    expect(slugs(writer)).toEqual(articles.map(({ slug }) => slug));
  });
});

function importInto(writer: Writer, batch: ImportedBatch, now = NOW) {
  return applyImport(writer, { source: 'essai', batch, now });
}

function slugs(writer: Writer): readonly unknown[] {
  return writer.client.prepare('select slug from articles order by id').pluck().all();
}
