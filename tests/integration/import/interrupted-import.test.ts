import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import { listLatestArticles } from '#db/queries/articles.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { dumpContent } from '../../support/dump-database.ts';
import { NOW } from '../../support/imported-batch.ts';
import { declaredCategory, exportOf, itemOf, termOf } from '../../support/wordpress-export.ts';

const ARTICLES = 400;
const KILLS = 30;

/** What another process imports; it says when it begins to write. */
const IMPORT = `
  import { openWriter } from '#db/client.ts';
  import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
  const [database, file] = process.argv.slice(1);
  const writer = openWriter(database);
  let isTold = false;
  const onProgress = ({ stage }) => {
    if (stage === 'importing' && !isTold) isTold = Boolean(process.stdout.write('importing'));
  };
  await importWordpress({ file, writer, timeZone: 'Africa/Casablanca', now: new Date(), isDryRun: false, onProgress });
  writer.close();
`;

describe('an import', () => {
  it(`killed at ${KILLS} random points, then run again, equals one that was not`, async () => {
    const file = await writeExport();
    const whole = await createDatabase();
    const startedAt = performance.now();
    await importInto(whole.writer, file);
    const durationMs = performance.now() - startedAt;
    const expected = dumpContent(whole.writer);
    let interruptions = 0;
    for (let n = 0; n < KILLS; n++) {
      const database = await createDatabase();
      const child = importElsewhere(database.file, file);
      const exit = once(child, 'exit');
      await once(child.stdout, 'data');
      await setTimeout(((n + Math.random()) / KILLS) * durationMs);
      child.kill('SIGKILL');
      await exit;
      const written = countArticles(database.writer);
      if (written > 0 && written < ARTICLES) interruptions++;
      await importInto(database.writer, file);
      expect(dumpContent(database.writer), `killed after ${written} articles`).toEqual(expected);
    }
    expect(interruptions, 'killed in the middle').toBeGreaterThan(5);
  }, 300_000);

  it('run twice at once equals one run', async () => {
    const file = await writeExport();
    const whole = await createDatabase();
    await importInto(whole.writer, file);
    const shared = await createDatabase();
    const children = [importElsewhere(shared.file, file), importElsewhere(shared.file, file)];
    const codes = await Promise.all(children.map(child => once(child, 'exit')));
    expect(codes.map(([code]) => code)).toEqual([0, 0]);
    expect(dumpContent(shared.writer)).toEqual(dumpContent(whole.writer));
  }, 60_000);

  it('that fills the disk leaves a sound database, readers undisturbed, and can be completed', async () => {
    const file = await writeExport();
    const whole = await createDatabase();
    await importInto(whole.writer, file);
    const { reader, writer } = await createDatabase();
    const pages = Number(whole.writer.client.pragma('page_count', { simple: true }));
    writer.client.pragma(`max_page_count = ${Math.floor(pages / 2)}`);
    const failure = await importInto(writer, file).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(codeOf(failure)).toBe('SQLITE_FULL');
    expect(writer.client.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(writer.client.pragma('foreign_key_check')).toEqual([]);
    expect(await listLatestArticles(reader, { now: NOW, limit: 5 })).toHaveLength(5);
    writer.client.pragma('max_page_count = 1073741823');
    await importInto(writer, file);
    expect(dumpContent(writer)).toEqual(dumpContent(whole.writer));
  }, 60_000);

  it('refuses a file that changes between its two readings', async () => {
    const file = await writeExport();
    const { writer } = await createDatabase();
    const { size } = await stat(file);
    let isTouched = false;
    const touch = async () => utimes(file, new Date(0), new Date(0));
    const pending: Promise<void>[] = [];
    const importing = importWordpress({
      ...options(writer, file),
      onProgress: ({ stage, bytesRead }) => {
        if (isTouched || stage !== 'checking' || bytesRead < size) return;
        isTouched = true;
        pending.push(touch());
      },
    });
    await expect(importing).rejects.toThrow('essai.xml changed while it was read');
    await Promise.all(pending);
    expect(countArticles(writer)).toBe(0);
  });
});

async function writeExport(): Promise<string> {
  const file = join(await createFolder(), 'essai.xml');
  const paragraphs = '<!-- wp:paragraph --><p>Des mots, et encore des mots.</p><!-- /wp:paragraph -->'.repeat(
    5,
  );
  const items = Array.from({ length: ARTICLES }, (_, index) =>
    itemOf({
      title: `Titre ${index % 50}`,
      link: `https://journal.example/2026/02/titre-${index}/`,
      content: paragraphs,
      wp: { post_id: String(index + 1), post_name: `titre-${index % 50}` },
      more:
        termOf('category', index % 2 ? 'rabat' : 'maroc', 'Nom') +
        termOf('post_tag', `s-${index % 7}`, 'Sujet'),
    }),
  );
  const channel = [
    declaredCategory({ id: 1, nicename: 'maroc', name: 'Maroc' }),
    declaredCategory({ id: 2, nicename: 'rabat', name: 'Rabat', parent: 'maroc' }),
  ].join('');
  await writeFile(file, exportOf({ channel, items }));
  return file;
}

function options(writer: Writer, file: string) {
  return { file, writer, timeZone: 'Africa/Casablanca', now: NOW, isDryRun: false };
}

function importInto(writer: Writer, file: string) {
  return importWordpress(options(writer, file));
}

function importElsewhere(database: string, file: string) {
  return spawn(process.execPath, ['--input-type=module-typescript', '--eval', IMPORT, database, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function countArticles({ client }: Writer): number {
  return Number(client.prepare('select count(*) from articles').pluck().get());
}

/** Drizzle wraps the driver's error. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error.code : codeOf(error.cause);
}
