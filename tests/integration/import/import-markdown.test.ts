import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import { importMarkdown } from '#lib/import/markdown/import-markdown.ts';
import { requireCorpus } from '../../support/corpora.ts';
import { createDatabase, createFolder } from '../../support/database.ts';

const NOW = new Date('2026-02-10T12:00:00Z');

async function setUp(files: Readonly<Record<string, string>> = {}) {
  const { writer } = await createDatabase();
  const folder = join(await createFolder(), 'textes');
  const write = async (more: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(more)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  };
  await mkdir(folder);
  await write(files);
  return { writer, folder, write, run: (now = NOW) => importFolder(writer, folder, { now }) };
}

function importFolder(writer: Writer, folder: string, { isDryRun = false, now = NOW } = {}) {
  const mediaFolder = join(folder, '../media');
  return importMarkdown({ folder, writer, timeZone: 'Africa/Casablanca', now, isDryRun, mediaFolder });
}

function rows({ client }: Writer, sql: string) {
  return client.prepare<[], Record<string, unknown>>(sql).all();
}

function linksOf(writer: Writer, slug: string): readonly string[] {
  const body = writer.client.prepare('select body from articles where slug = ?').pluck().get(slug);
  return [...String(body).matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
}

const file = (title: string, body = 'Texte.', more = '') =>
  `---\ntitle: ${title}\ndate: 2026-02-03\n${more}---\n${body}\n`;

/** What must not be left of Markdown in a body: attribute lists, links to files, the names notes go by on their way. */
const LEFTOVERS = /img-thumbnail|img-center|"url":"(?!https?:)[^"]*\.md|notes\.invalid/g;

describe('importMarkdown', () => {
  // 547,000 words, twice, on a machine that may be busy.
  it('imports each of 527 articles, and changes nothing the second time', { timeout: 180_000 }, async () => {
    const { writer } = await createDatabase();
    const folder = requireCorpus('markdown-fr');
    const report = await importFolder(writer, folder);
    expect(report.found.article).toBe(527);
    expect(report.counts?.article).toEqual({ created: 527, updated: 0, unchanged: 0 });
    expect(report.leftOut).toContainEqual({ kind: 'file', reason: 'about the folder itself', count: 1 });
    expect(rows(writer, "select count(*) as n from articles where state = 'published'")).toEqual([
      { n: 527 },
    ]);
    const bodies = rows(writer, 'select body from articles')
      .map(({ body }) => String(body))
      .join('\n');
    expect(bodies.match(LEFTOVERS) ?? []).toEqual([]);
    const dead = linksToArticles(writer).filter(path => !isArticle(writer, path));
    expect(dead).toEqual([]);
    const again = await importFolder(writer, folder);
    expect(again.counts?.article).toEqual({ created: 0, updated: 0, unchanged: 527 });
  });

  it('brings in what the front matter says', async () => {
    const { writer, run } = await setUp({
      'a.md': file(
        'Un',
        '**Texte**.',
        'category: Monde\ntopics: [Maroc]\nauthor: Amina\nstandfirst: Un chapô\nkicker: Ici\n',
      ),
    });
    expect((await run()).found).toMatchObject({ author: 1, category: 1, topic: 1, article: 1 });
    expect(rows(writer, 'select * from articles')).toMatchObject([
      {
        slug: 'a',
        headline: 'Un',
        kicker: 'Ici',
        standfirst: 'Un chapô',
        body_format: 'markdown',
        body_source: '**Texte**.\n',
        word_count: 1,
        published_at: Date.parse('2026-02-02T23:00:00Z'),
      },
    ]);
    expect(rows(writer, 'select source from redirects order by source')).toEqual([
      { source: '/a' },
      { source: '/a.html' },
    ]);
  });

  it('leaves a broken file out, names it, and goes on', async () => {
    const { writer, run } = await setUp({
      'a.md': file('Un'),
      'dossier/b.md': '---\ntitle: Deux\ndate: "2026\n---\nTexte',
      'c.md': 'caf\u00e9',
      'vide.md': '---\n---\n',
      'LICENCE.md': 'Droits',
      'image.png': 'x',
      'reglages.json': '{}',
    });
    const { leftOut } = await run();
    expect(leftOut).toEqual([
      { kind: 'file', reason: 'not Markdown', count: 1 },
      { kind: 'file', reason: 'about the folder itself', count: 1 },
      {
        kind: 'file',
        reason: expect.stringMatching(/^dossier\/b\.md, line 3: its front matter is not sound YAML: .+\.$/),
        count: 1,
      },
      { kind: 'file', reason: 'empty', count: 1 },
    ]);
    expect(rows(writer, 'select slug from articles order by slug')).toEqual([{ slug: 'a' }, { slug: 'c' }]);
  });

  it('follows a change, and what a changed address does to links', async () => {
    const { writer, write, run } = await setUp({
      'a.md': file('Un', '[deux](b.md) [trois](c.md)'),
      'b.md': file('Deux', 'Texte.', 'category: Monde\n'),
      'c.md': file('Trois', 'Texte.', 'draft: true\n'),
    });
    await run();
    expect(linksOf(writer, 'a')).toEqual(['/monde/b']);
    await write({ 'b.md': file('Deux', 'Texte.', 'category: Monde\nslug: deuxieme\n') });
    expect((await run()).counts?.article).toEqual({ created: 0, updated: 1, unchanged: 2 });
    expect(linksOf(writer, 'a')).toEqual(['/monde/deuxieme']);
    expect((await run()).counts?.article).toEqual({ created: 0, updated: 0, unchanged: 3 });
  });

  it('links to an article whose slug another had already', async () => {
    const { writer, run } = await setUp({
      'a.md': file('Un', '[deux](x/b.md) [trois](y/b.md)'),
      'x/b.md': file('Deux'),
      'y/b.md': file('Trois'),
    });
    const other = await setUp({ 'b.md': file('Autre') });
    await importFolder(writer, other.folder);
    await run();
    const paths = linksOf(writer, 'a');
    const headlines = paths.map(path =>
      writer.client
        .prepare('select headline from articles where slug = ?')
        .pluck()
        .get(path.split('/').at(-1)),
    );
    expect(headlines).toEqual(['Deux', 'Trois']);
    expect((await run()).counts?.article.unchanged).toBe(3);
  });

  it('keeps drafts from readers, and what is to come until its day', async () => {
    const { writer, run } = await setUp({
      'a.md': file('Un', 'Texte.', 'status: draft\n'),
      '_drafts/b.md': file('Deux'),
      'c.md': file('Trois').replace('2026-02-03', '2026-02-11'),
    });
    await run();
    expect(rows(writer, 'select slug, state from articles order by slug')).toEqual([
      { slug: 'a', state: 'draft' },
      { slug: 'b', state: 'draft' },
      { slug: 'c', state: 'scheduled' },
    ]);
  });

  it('brings in fixed pages, and what files say of what articles name', async () => {
    const { writer, write, run } = await setUp({
      'a.md': file(
        'Un',
        '[À propos](pages/a.md) [rubrique](r/eco.md)',
        'category: economie\nauthor: Amina\ntopics: [Eau]\n',
      ),
      'pages/a.md':
        '---\ntype: page\ntitle: À propos\nslug: a-propos\nupdated: 2026-02-01\n---\n[Un](../a.md)',
      'pages/b.md': '---\ntype: page\ntitle: Bientôt\ndraft: true\n---\nTexte.',
      'r/eco.md': '---\ntype: category\ntitle: Économie\ncolour: teal\nposition: 3\nparent: Monde\n---\n',
      'r/z.md': '---\ntype: category\ntitle: Économie\n---\n',
      'r/amina.md': '---\ntype: author\ntitle: Amina\ndescription: Elle écrit.\n---\nPlus encore.',
      'r/eau.md': '---\ntype: topic\ntitle: Eau\ndescription: Pluies.\n---\n',
    });
    const { found, leftOut, repairs } = await run();
    expect(found).toEqual({ article: 1, page: 1, dossier: 0, author: 1, category: 2, topic: 1 });
    expect(leftOut).toEqual([
      { kind: 'page', reason: 'draft', count: 1 },
      { kind: 'author', reason: 'text below its front matter', count: 1 },
      { kind: 'category', reason: 'described by an earlier file too: r/z.md', count: 1 },
    ]);
    expect(repairs).toEqual([
      { kind: 'link', reason: 'to a file that is no article, its words kept', count: 1 },
    ]);
    expect(rows(writer, 'select slug, title, updated_at, body_format from pages')).toEqual([
      {
        slug: 'a-propos',
        title: 'À propos',
        updated_at: Date.parse('2026-01-31T23:00:00Z'),
        body_format: 'markdown',
      },
    ]);
    expect(rows(writer, 'select slug, colour, position, parent_id is null as top from categories')).toEqual([
      { slug: 'monde', colour: 'emerald', position: 0, top: 1 },
      { slug: 'economie', colour: 'teal', position: 3, top: 0 },
    ]);
    expect(rows(writer, 'select description from authors union all select description from topics')).toEqual([
      { description: 'Elle écrit.' },
      { description: 'Pluies.' },
    ]);
    expect(linksOf(writer, 'a')).toEqual(['/pages/a-propos']);
    expect(String(rows(writer, 'select body from pages')[0]?.body)).toContain('/economie/a');
    expect((await run()).counts?.page).toEqual({ created: 0, updated: 0, unchanged: 1 });
    await write({ 'r/amina.md': '---\ntype: author\ntitle: Amina\ndescription: Elle lit.\n---\n' });
    expect((await run()).counts).toMatchObject({ author: { updated: 1 }, article: { unchanged: 1 } });
  });

  it('dates an article from its import on, and changes nothing until the file says something else', async () => {
    const text = '---\ntitle: Un\ndate: -P2DT3H30M\nupdated: -P1D\n---\n';
    const { writer, write, run } = await setUp({ 'a.md': `${text}Texte.` });
    const dates = () => rows(writer, 'select state, published_at as p, updated_at as u from articles');
    await run();
    const first = { p: Date.parse('2026-02-08T08:30:00Z'), u: Date.parse('2026-02-09T12:00:00Z') };
    expect(dates()).toEqual([{ state: 'published', ...first }]);
    const later = new Date('2026-03-10T12:00:00Z');
    expect((await run(later)).counts?.article).toEqual({ created: 0, updated: 0, unchanged: 1 });
    expect(dates()).toEqual([{ state: 'published', ...first }]);
    await write({ 'a.md': `${text}Autre texte.` });
    expect((await run(later)).counts?.article).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect(dates()).toMatchObject([{ p: Date.parse('2026-03-08T08:30:00Z') }]);
  });

  it('writes nothing in a dry run', async () => {
    const { writer, folder } = await setUp({ 'a.md': file('Un') });
    const report = await importFolder(writer, folder, { isDryRun: true });
    expect([report.found.article, Object.keys(report).includes('counts')]).toEqual([1, false]);
    expect(rows(writer, 'select * from articles')).toEqual([]);
  });

  it('says what is wrong with a folder', async () => {
    const { writer, folder, write } = await setUp({ 'a.txt': 'x' });
    await expect(importFolder(writer, folder)).rejects.toThrow(
      `The folder ${folder} holds no Markdown file.`,
    );
    await expect(importFolder(writer, join(folder, 'a.txt'))).rejects.toThrow('is a file, not a folder.');
    await expect(importFolder(writer, join(folder, 'absent'))).rejects.toThrow('does not exist.');
    await write({ '.git/a.md': 'x', 'node_modules/b/README.md': 'x' });
    await expect(importFolder(writer, folder)).rejects.toThrow('holds no Markdown file.');
  });
});

/** Links to articles of ours; a body may also hold paths of the site that the files come from. */
function linksToArticles(writer: Writer): readonly string[] {
  const categories = rows(writer, 'select slug from categories').map(({ slug }) => `/${slug}/`);
  const slugs = rows(writer, 'select slug from articles').map(({ slug }) => String(slug));
  const urls = slugs.flatMap(slug => linksOf(writer, slug));
  const links = urls.filter(url => categories.some(category => url.startsWith(category)));
  expect(links.length).toBeGreaterThan(50);
  return links.map(url => url.split('#')[0] ?? url);
}

function isArticle(writer: Writer, path: string): boolean {
  const [, categorySlug, slug] = path.split('/');
  const sql =
    'select 1 from articles a join categories c on c.id = a.category_id where c.slug = ? and a.slug = ?';
  return writer.client.prepare(sql).get(categorySlug, slug) !== undefined;
}
