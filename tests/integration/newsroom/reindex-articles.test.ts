import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import { saveAuthor } from '#db/mutations/save-author.ts';
import { saveTopic } from '#db/mutations/save-topic.ts';
import { readRevision } from '#db/queries/revision.ts';
import { transact } from '#db/transact.ts';
import { importFeed } from '#lib/import/feed/import-feed.ts';
import { importMarkdown } from '#lib/import/markdown/import-markdown.ts';
import { rebuildBody } from '#lib/import/rebuild-body.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { reindexArticles } from '#lib/newsroom/reindex-articles.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { NOW } from '../../support/imported-batch.ts';
import { exportOf, itemOf } from '../../support/wordpress-export.ts';

const TIME_ZONE = 'Africa/Casablanca';

/** An article by each importer, in what only that importer understands. */
async function importAll(writer: Writer): Promise<void> {
  const folder = await createFolder();
  const options = { writer, timeZone: TIME_ZONE, now: NOW, isDryRun: false };
  await mkdir(join(folder, 'md'));
  await writeFile(
    join(folder, 'md/a.md'),
    '---\ntitle: A\n---\n[b](b.md) et une note[^1].\n\n[^1]: La note.',
  );
  await writeFile(join(folder, 'md/b.md'), '---\ntitle: B\n---\nTexte.');
  await importMarkdown({ ...options, folder: join(folder, 'md'), mediaFolder: join(folder, 'media') });
  await writeFile(
    join(folder, 'wp.xml'),
    exportOf({ items: [itemOf({ content: 'Un paragraphe.\n\nUn autre\nsur deux lignes.' })] }),
  );
  await importWordpress({ ...options, files: [join(folder, 'wp.xml')] });
  const item =
    '<item><guid>1</guid><title>F</title><description>&lt;p&gt;Un\ntexte&lt;/p&gt;</description></item>';
  await writeFile(join(folder, 'f.xml'), `<rss version="2.0"><channel>${item}</channel></rss>`);
  await importFeed({ ...options, fileOrUrl: join(folder, 'f.xml'), allowsPrivate: false });
}

function bodies({ client }: Writer): unknown {
  return client.prepare('select slug, body, word_count from articles order by id').all();
}

describe('reindexArticles', () => {
  it('makes of each source what its import made', async () => {
    const { writer } = await createDatabase();
    await importAll(writer);
    const before = bodies(writer);
    expect(await reindexArticles(writer, { rebuild: rebuildBody })).toEqual({
      changed: 0,
      unchanged: 4,
      kept: 0,
    });
    expect(bodies(writer)).toEqual(before);
  });

  it('puts authors and topics in the order of their names', async () => {
    const { writer, reader } = await createDatabase();
    await transact(writer, async tx => {
      await saveTopic(tx, { slug: 'zz', name: 'Élections' });
      await saveAuthor(tx, { slug: 'admin', name: 'Zineb Œuf' });
    });
    for (const table of ['topics', 'authors'])
      writer.client.prepare(`update ${table} set name_key = slug`).run();
    const revision = await readRevision(reader);
    await reindexArticles(writer, { rebuild: rebuildBody });
    const keys = writer.client.prepare('select name_key from topics union all select name_key from authors');
    expect(keys.pluck().all()).toEqual(['elections', 'zineb oeuf']);
    expect(await readRevision(reader)).toBeGreaterThan(revision);
  });

  it('writes what differs, and nothing else', async () => {
    const { writer, reader } = await createDatabase();
    await importAll(writer);
    const before = bodies(writer);
    const revision = await readRevision(reader);
    writer.client.exec(
      `update articles set body = '{"type":"body","children":[]}' where slug in ('a', 'un-titre')`,
    );
    const shares: number[] = [];
    const report = await reindexArticles(writer, {
      rebuild: rebuildBody,
      onProgress: share => shares.push(share),
    });
    expect(report).toEqual({ changed: 2, unchanged: 2, kept: 0 });
    expect(bodies(writer)).toEqual(before);
    expect(shares.at(-1)).toBe(1);
    expect(await readRevision(reader)).toBeGreaterThan(revision);
    expect(
      writer.client
        .prepare('select slug from articles where revision > ? order by slug')
        .pluck()
        .all(revision),
    ).toEqual(['a', 'un-titre']);
  });

  it.each(['[gallery ids="1,2"]', '[gallery]'])(
    'keeps a body whose source means pictures that only its export knows: %s',
    async source => {
      const { writer } = await createDatabase();
      await importAll(writer);
      writer.client.prepare(`update articles set body_source = ? where slug = 'un-titre'`).run(source);
      const before = bodies(writer);
      expect(await reindexArticles(writer, { rebuild: rebuildBody })).toEqual({
        changed: 0,
        unchanged: 3,
        kept: 1,
      });
      expect(bodies(writer)).toEqual(before);
    },
  );
});
