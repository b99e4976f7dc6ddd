import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { importOptions } from '../../support/interrupted-import.ts';
import { exportOf, itemOf } from '../../support/wordpress-export.ts';

describe('an export in several files', () => {
  const thumbnail =
    '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>50</wp:meta_value></wp:postmeta>';
  const posts = exportOf({ items: [itemOf({ more: thumbnail })] });
  const attachments = exportOf({
    items: [
      itemOf({
        wp: { post_id: '50', post_type: 'attachment', status: 'inherit', post_parent: '7' },
        more: '<wp:attachment_url>https://journal.example/port.jpg</wp:attachment_url>',
      }),
    ],
  });

  async function importAll(writer: Writer, texts: readonly string[], more: { skipsBroken?: boolean } = {}) {
    const folder = await createFolder();
    const files = texts.map((_, index) => join(folder, `${index + 1}.xml`));
    await Promise.all(texts.map((text, index) => writeFile(files[index] ?? '', text)));
    return importWordpress({ ...importOptions(writer, ''), files, ...more });
  }

  it.each([
    ['articles first', [posts, attachments]],
    ['attachments first', [attachments, posts]],
  ])('is one, %s', async (_, texts) => {
    const { writer } = await createDatabase();
    const { found, repairs } = await importAll(writer, texts);
    expect([found.article, repairs]).toEqual([1, []]);
    expect(writer.client.prepare('SELECT picture FROM lead_pictures').pluck().all()).toEqual([
      expect.stringContaining('https://journal.example/port.jpg'),
    ]);
  });

  it('tells of a lead picture that is in none of them', async () => {
    const { writer } = await createDatabase();
    expect((await importAll(writer, [posts])).repairs).toEqual([
      { kind: 'article', reason: 'lead picture not in the export', count: 1 },
    ]);
  });

  it('is refused whole when one of them is broken or of another site', async () => {
    const { writer } = await createDatabase();
    const other = exportOf({ items: [] }).replaceAll('journal.example', 'autre.example');
    await expect(importAll(writer, [posts, other])).rejects.toThrow(
      '2.xml is of another site (autre.example) than the file before it (journal.example): import each site for itself.',
    );
    const cut = attachments.slice(0, -30);
    await expect(importAll(writer, [posts, cut])).rejects.toThrow(/^2\.xml is/);
    expect(writer.client.prepare('SELECT id FROM articles').all()).toEqual([]);
    const { broken } = await importAll(writer, [posts, cut], { skipsBroken: true });
    expect(broken).toMatchObject([{ file: '2.xml' }]);
  });
});
