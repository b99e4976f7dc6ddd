import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Writer } from '#db/client.ts';
import { requireTextFile } from '#lib/import/read-text-file.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { parseExport } from '#lib/import/wordpress/parse-export.ts';
import { createDatabase } from '../../support/database.ts';
import { dumpContent } from '../../support/dump-database.ts';
import { NOW } from '../../support/imported-batch.ts';

const CORPUS = resolve(process.cwd(), '../shared/corpora/wxr');

const oracle = z
  .record(z.string(), z.object({ publishedPosts: z.number(), passwordProtectedPublished: z.number() }))
  .parse(JSON.parse(await readFile(resolve(CORPUS, 'ORACLE.json'), 'utf8')));

describe.each(Object.entries(oracle))('%s', (name, { publishedPosts, passwordProtectedPublished }) => {
  it('gives every published article, twice the same', async () => {
    const { writer } = await createDatabase();
    const report = await importFile(writer, name);
    expect(count(writer, "select count(*) from articles where state = 'published'")).toBe(
      publishedPosts - passwordProtectedPublished,
    );
    const before = dumpContent(writer);
    const again = await importFile(writer, name);
    expect(again.counts?.article).toEqual({ created: 0, updated: 0, unchanged: report.found.article });
    expect(dumpContent(writer)).toEqual(before);
  });

  it('tells nothing that was not public, and nobody’s address', async () => {
    const { writer } = await createDatabase();
    await importFile(writer, name);
    const content = JSON.stringify(dumpContent(writer));
    expect(content).not.toMatch(/@x\.(invalid|test)|192\.0\.2\.|198\.51\.100\.|203\.0\.113\./);
    for (const title of await listHiddenTitles(name)) expect(content).not.toContain(title);
  });
});

function importFile(writer: Writer, name: string) {
  return importWordpress({
    files: [resolve(CORPUS, name)],
    writer,
    timeZone: 'Africa/Casablanca',
    now: NOW,
    isDryRun: false,
  });
}

function count({ client }: Writer, sql: string): unknown {
  return client.prepare(sql).pluck().get();
}

/** Titles of what was private, protected, a draft or in the trash, less those that something public has too. */
async function listHiddenTitles(name: string): Promise<readonly string[]> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  const file = await requireTextFile(resolve(CORPUS, name));
  for await (const record of parseExport(file.read(), name)) {
    if (record.kind !== 'item') continue;
    const { fields } = record.item;
    const title = fields.get('title')?.trim() ?? '';
    const isPublic =
      /^(publish|future|inherit)$/.test(fields.get('wp:status') ?? '') && !fields.get('wp:post_password');
    (isPublic ? shown : hidden).add(title);
  }
  const isTold = (title: string) => [...shown].some(other => other.includes(title));
  return [...hidden].filter(title => title !== '' && !isTold(title));
}
