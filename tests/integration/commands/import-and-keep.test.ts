import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from '../../support/database.ts';
import { runManchette } from '../../support/run-manchette.ts';

const FEED =
  '<rss version="2.0"><channel><item><guid>1</guid><title>Une dépêche</title></item></channel></rss>';

async function setUp() {
  const folder = await createFolder();
  await mkdir(join(folder, 'textes'));
  await writeFile(join(folder, 'textes/a.md'), '---\ntitle: Un\ndate: 2026-02-03\n---\nTexte.');
  await writeFile(join(folder, 'textes/b.md'), '---\ntitle: "Deux\n---\nTexte.');
  await writeFile(join(folder, 'depeches.xml'), FEED);
  await writeFile(join(folder, 'vide.xml'), '');
  return (...words: readonly string[]) => runManchette(words, { cwd: folder });
}

// Each test starts the real program several times, on a machine that may be busy.
describe('manchette', () => {
  it('imports Markdown and feeds, in words and as JSON', async () => {
    const manchette = await setUp();
    const markdown = await manchette('import', 'markdown', 'textes');
    expect(markdown).toMatchObject({ code: 0, stderr: '' });
    expect(markdown.stdout).toContain('1 article: 1 created, 0 updated, 0 unchanged\n');
    expect(markdown.stdout).toMatch(
      /Left out:\n {2}1 file: b\.md, line 2: its front matter is not sound YAML: .+\.\n/,
    );
    const feed = await manchette('import', 'feed', 'depeches.xml', '--json');
    expect(JSON.parse(feed.stdout)).toMatchObject({
      source: 'feed:depeches.xml',
      counts: { article: { created: 1 } },
    });
    expect(await manchette('import', 'feed', 'vide.xml')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'vide.xml is empty: nothing was changed.\n',
    });
  });

  it('loads the demonstration edition, keeps it when asked to, and says when it goes', async () => {
    const manchette = await setUp();
    const loaded = await manchette('demo');
    expect(loaded).toMatchObject({ code: 0, stderr: '' });
    expect(loaded.stdout).toMatch(
      /^The demonstration edition is loaded\.\n {2}49 articles: 49 created, 0 updated, 0 unchanged\n/,
    );
    const again = await manchette('demo', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ counts: { article: { created: 0, unchanged: 49 } } });
    const kept = await manchette('import', 'markdown', 'textes', '--keep-demo');
    expect(kept.stdout).not.toContain('demonstration');
    const removal =
      'The demonstration edition was removed: 49 articles, 4 pages, 2 dossiers, 6 authors, 8 categories, 20 topics.\n';
    const feed = await manchette('import', 'feed', 'depeches.xml');
    expect(feed.stdout).toContain(`Imported feed:depeches.xml.\n${removal}  1 article: 1 created`);
    await manchette('demo');
    expect((await manchette('demo', '--remove')).stdout).toBe(removal);
    expect((await manchette('demo', '--remove')).stdout).toBe(
      'There is no demonstration edition, and no start will load it.\n',
    );
    expect(JSON.parse((await manchette('demo', '--remove', '--json')).stdout)).toMatchObject({
      removed: { article: 0 },
    });
  });

  it('backs up, reindexes and restores', async () => {
    const manchette = await setUp();
    await manchette('import', 'markdown', 'textes');
    expect(JSON.parse((await manchette('backup', 'copie.db', '--json')).stdout)).toMatchObject({
      file: 'copie.db',
    });
    expect(await manchette('backup', 'copie.db')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The file copie.db exists already; only --force overwrites it.\n',
    });
    expect((await manchette('reindex')).stdout).toBe('Reindexed: 0 changed, 1 unchanged.\n');
    await manchette('withdraw', 'a');
    const restored = await manchette('restore', 'copie.db');
    expect(restored.stdout).toMatch(
      /^Restored copie\.db\. The former database is kept in \S+\.before-restore-\S+\.\n$/,
    );
    expect((await manchette('withdraw', 'a')).code).toBe(0);
    expect((await manchette('restore', 'vide.xml')).stderr).toBe(
      'vide.xml cannot be restored: it is no database of this program.\n',
    );
  });
});
