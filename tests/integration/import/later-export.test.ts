import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import { publishArticle } from '#lib/newsroom/publish-article.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { NOW } from '../../support/imported-batch.ts';
import { importInto } from '../../support/interrupted-import.ts';
import { declaredCategory, exportOf, itemOf, termOf } from '../../support/wordpress-export.ts';

describe('a later export of a site', () => {
  it('follows a category that was renamed there, and that above it', async () => {
    const { writer } = await createDatabase();
    const exportUnder = (above: string, nicename: string) =>
      exportOf({
        channel:
          declaredCategory({ id: 4, nicename: above, name: above }) +
          declaredCategory({ id: 5, nicename, name: nicename, parent: above }),
        items: [itemOf({ more: termOf('category', nicename, nicename) })],
      });
    await importText(writer, exportUnder('monde', 'afrique'));
    const { counts } = await importText(writer, exportUnder('planete', 'afriques'));
    expect(counts?.category).toEqual({ created: 0, updated: 2, unchanged: 0 });
    expect(rows(writer, 'SELECT slug, parent_id FROM categories ORDER BY id')).toEqual([
      { slug: 'planete', parent_id: null },
      { slug: 'afriques', parent_id: 1 },
    ]);
  });

  it('hides what was taken back there, shows it again when it is shown there, and leaves what the newsroom decided', async () => {
    const { writer } = await createDatabase();
    const page = (status: string) =>
      itemOf({
        link: 'https://journal.example/p/',
        wp: { post_id: '9', post_name: 'p', post_type: 'page', status },
      });
    const items = (status: string, future = 'future') => [
      itemOf({ wp: { status } }),
      itemOf({
        link: 'https://journal.example/b/',
        wp: { post_id: '8', post_name: 'b', status: future, post_date_gmt: '2031-01-01 08:00:00' },
      }),
      page(status === 'publish' ? status : 'private'),
    ];
    const states = () =>
      [
        ...rows(writer, 'SELECT state FROM articles ORDER BY slug'),
        ...rows(writer, 'SELECT state FROM pages'),
      ].map(({ state }) => state);
    await importText(writer, exportOf({ items: items('publish') }));
    expect(states()).toEqual(['scheduled', 'published', 'published']);
    const { counts, repairs } = await importText(writer, exportOf({ items: items('trash', 'draft') }));
    expect(states()).toEqual(['draft', 'draft', 'draft']);
    expect(counts).toMatchObject({ article: { updated: 2 }, page: { updated: 1 } });
    expect(repairs).toEqual([
      { kind: 'article', reason: 'hidden: its source shows it no more', count: 2 },
      { kind: 'page', reason: 'hidden: its source shows it no more', count: 1 },
    ]);
    await publishArticle(writer, { slug: 'un-titre', now: NOW });
    expect((await importText(writer, exportOf({ items: items('trash', 'draft') }))).repairs).toEqual([]);
    expect(states()).toEqual(['draft', 'published', 'draft']);
    await importText(writer, exportOf({ items: items('publish') }));
    expect(states()).toEqual(['scheduled', 'published', 'published']);
  });
});

async function importText(writer: Writer, text: string) {
  const file = join(await createFolder(), 'essai.xml');
  await writeFile(file, text);
  return importInto(writer, file);
}

function rows(writer: Writer, sql: string): readonly Readonly<Record<string, unknown>>[] {
  return writer.client.prepare<[], Record<string, unknown>>(sql).all();
}
