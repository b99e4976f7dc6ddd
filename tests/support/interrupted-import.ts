import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Writer } from '#db/client.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { createDatabase, createFolder } from './database.ts';
import { dumpContent } from './dump-database.ts';
import { NOW } from './imported-batch.ts';
import { declaredCategory, exportOf, itemOf, termOf } from './wordpress-export.ts';

const ARTICLES = 400;

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
  await importWordpress({ files: [file], writer, timeZone: 'Africa/Casablanca', now: new Date(), isDryRun: false, onProgress });
  writer.close();
`;

/** An import killed at so many random points, each in a database of its own, and run again: all end as one that was not killed. */
export async function expectKilledImportsToComplete({ kills }: { readonly kills: number }): Promise<void> {
  const file = await writeExport();
  const whole = await createDatabase();
  const startedAt = performance.now();
  await importInto(whole.writer, file);
  const durationMs = performance.now() - startedAt;
  const expected = dumpContent(whole.writer);
  let interruptions = 0;
  for (let n = 0; n < kills; n++) {
    const database = await createDatabase();
    const child = importElsewhere(database.file, file);
    const exit = once(child, 'exit');
    await once(child.stdout, 'data');
    await setTimeout(((n + Math.random()) / kills) * durationMs);
    child.kill('SIGKILL');
    await exit;
    const written = countArticles(database.writer);
    if (written > 0 && written < ARTICLES) interruptions++;
    await importInto(database.writer, file);
    expect(dumpContent(database.writer), `killed after ${written} articles`).toEqual(expected);
    expect(countIndexed(database.writer), `killed after ${written} articles`).toBe(ARTICLES);
  }
  expect(interruptions, 'killed in the middle').toBeGreaterThan(kills / 6);
}

export async function writeExport(): Promise<string> {
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

export function importOptions(writer: Writer, file: string) {
  return { files: [file], writer, timeZone: 'Africa/Casablanca', now: NOW, isDryRun: false };
}

export function importInto(writer: Writer, file: string) {
  return importWordpress(importOptions(writer, file));
}

export function importElsewhere(database: string, file: string) {
  return spawn(process.execPath, ['--input-type=module-typescript', '--eval', IMPORT, database, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Articles whose words the search index has. */
function countIndexed({ client }: Writer): number {
  expect(client.prepare('select count(*) from search_backlog').pluck().get()).toBe(0);
  const [summaries, indexed] = ['search_summaries', 'search_index'].map(index =>
    Number(client.prepare(`select count(*) from ${index}`).pluck().get()),
  );
  expect(summaries).toBe(indexed);
  return indexed ?? 0;
}

export function countArticles({ client }: Writer): number {
  return Number(client.prepare('select count(*) from articles').pluck().get());
}
