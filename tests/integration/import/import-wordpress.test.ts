import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWriter, type Writer } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { XML_ATTACKS } from '../../support/corpora.ts';
import { declaredAuthor, exportOf, itemOf, termOf } from '../../support/wordpress-export.ts';

const CORPORA = resolve(process.cwd(), '../shared/corpora');
const SEED = join(CORPORA, 'seed/seed.wordpress.xml');
const NOW = new Date('2026-02-10T12:00:00Z');

let folder: string;
let writer: Writer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manchette-import-'));
  const file = join(folder, 'essai.db');
  migrateDatabase(file);
  writer = openWriter(file);
});

afterEach(async () => {
  writer.close();
  await rm(folder, { recursive: true });
});

describe('importWordpress', () => {
  it('imports the seed as one article, whole', async () => {
    const report = await importFile(SEED);
    expect(report).toEqual({
      source: 'journal.example',
      isDryRun: false,
      found: { author: 1, category: 1, topic: 2, article: 1, page: 0 },
      counts: {
        author: created(1),
        category: created(1),
        topic: created(2),
        article: created(1),
        page: created(0),
        dossier: created(0),
      },
      leftOut: [],
      repairs: [],
      bodyFaults: [],
    });
    const [article, ...others] = rows('SELECT * FROM articles');
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      slug: 'transition-numerique-rabat-et-doha-misent-sur-linnovation-partagee',
      state: 'published',
      headline: 'Transition numérique\u00A0: Rabat et Doha misent sur l’innovation partagée',
      published_at: Date.parse('2026-02-03T13:30:00Z'),
      updated_at: null,
    });
    expect(JSON.parse(String(article?.body)).children).toHaveLength(8);
    expect(rows('SELECT slug, name FROM categories')).toEqual([{ slug: 'general', name: 'General' }]);
    expect(rows('SELECT name FROM topics ORDER BY name').map(({ name }) => name)).toEqual([
      'Intelligence artificielle',
      'Web Summit Qatar',
    ]);
    expect(rows('SELECT name FROM authors')).toEqual([{ name: 'La rédaction' }]);
  });

  it('changes nothing the second time', async () => {
    await importFile(SEED);
    const before = dump();
    const { counts } = await importFile(SEED, new Date(NOW.getTime() + 3_600_000));
    expect(counts).toEqual({
      author: unchanged(1),
      category: unchanged(1),
      topic: unchanged(2),
      article: unchanged(1),
      page: unchanged(0),
      dossier: unchanged(0),
    });
    expect(dump()).toEqual(before);
  });

  it('updates what changed and adds what is new', async () => {
    await importText(exportOf({ items: [itemOf()] }));
    const second = itemOf({ link: 'https://journal.example/b/', wp: { post_id: '8', post_name: 'b' } });
    const { counts } = await importText(exportOf({ items: [itemOf({ title: 'Un autre titre' }), second] }));
    expect(counts?.article).toEqual({ created: 1, updated: 1, unchanged: 0 });
    expect(rows('SELECT headline FROM articles ORDER BY id').map(({ headline }) => headline)).toEqual([
      'Un autre titre',
      'Un titre',
    ]);
  });

  it('brings in pages, pictures and what was attached, and no word of what stays outside', async () => {
    const attachment = (id: string, title: string) =>
      itemOf({
        title,
        link: `https://journal.example/un-titre/photo-${id}/`,
        excerpt: `Légende ${id}. © Amina`,
        wp: { post_id: id, post_type: 'attachment', status: 'inherit', post_parent: '7' },
        more: `<wp:attachment_url>https://journal.example/wp-content/uploads/${id}.jpg</wp:attachment_url>`,
      });
    const thumbnail =
      '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>';
    const report = await importText(
      exportOf({
        items: [
          attachment('8', 'Vue'),
          attachment('9', 'Vue'),
          itemOf({ content: 'Début.<!--more-->Suite.\n\n[gallery]', more: thumbnail }),
          itemOf({
            title: 'À propos',
            link: 'https://journal.example/a-propos/',
            content: 'Écrire à <a href="mailto:amina@x.invalid">Amina</a>.',
            wp: { post_id: '10', post_type: 'page', post_name: 'a-propos' },
          }),
        ],
      }),
    );
    expect(report.found).toMatchObject({ article: 1, page: 1 });
    expect(report.repairs).toEqual([{ kind: 'page', reason: 'e-mail or network address removed', count: 1 }]);
    const [lead] = rows('SELECT picture FROM lead_pictures');
    expect(JSON.parse(String(lead?.picture))).toMatchObject({
      source: 'https://journal.example/wp-content/uploads/9.jpg',
      caption: [{ type: 'text', value: 'Légende 9.' }],
      credit: '© Amina',
    });
    expect(String(rows('SELECT body FROM articles')[0]?.body)).toContain('uploads/8.jpg');
    expect(rows('SELECT slug, title FROM pages')).toEqual([{ slug: 'a-propos', title: 'À propos' }]);
    const sources = rows(
      'SELECT source FROM redirects WHERE article_id IS NOT NULL OR page_id IS NOT NULL ORDER BY source',
    ).map(({ source }) => source);
    expect(sources).toEqual([
      '/?attachment_id=8',
      '/?attachment_id=9',
      '/?p=10',
      '/?p=7',
      '/?page_id=10',
      '/a-propos',
      '/un-titre',
      '/un-titre/photo-8',
      '/un-titre/photo-9',
    ]);
  });

  it('imports what is sound of a broken file when asked to, and lists the rest', async () => {
    const items = ['A', 'B', 'C'].map((title, index) =>
      itemOf({ title, wp: { post_id: String(index + 1), post_name: title.toLowerCase() } }),
    );
    const broken = exportOf({ items }).replace('<![CDATA[B]]>', 'B & co').replace('</channel>', '');
    await writeFile(join(folder, 'essai.xml'), broken);
    const report = await importWordpress({ ...options(join(folder, 'essai.xml')), skipsBroken: true });
    expect(rows('SELECT headline FROM articles').map(({ headline }) => headline)).toEqual(['A', 'C']);
    expect(report.broken).toMatchObject([{ reason: 'a "&" begins no character reference' }]);
  });

  it('knows a site that has moved to https, and one of two equal slugs', async () => {
    const second = itemOf({ link: 'https://journal.example/b/', wp: { post_id: '8' } });
    const text = exportOf({ items: [itemOf(), second] });
    const first = await importText(text);
    expect(first.repairs).toEqual([
      { kind: 'article', reason: 'slug numbered: it was taken or reserved', count: 1 },
    ]);
    const { counts } = await importText(
      text
        .replaceAll('<link>https://journal.example</link>', '<link>http://www.journal.example</link>')
        .replace('<wp:base_blog_url>https:', '<wp:base_blog_url>http:'),
    );
    expect(counts?.article).toEqual(unchanged(2));
  });

  it('writes nothing in a dry run', async () => {
    const before = dump();
    const report = await importWordpress({ ...options(SEED), isDryRun: true });
    expect(report.found.article).toBe(1);
    expect(Object.keys(report)).not.toContain('counts');
    expect(dump()).toEqual(before);
  });

  it('writes nothing of a file that is truncated, wherever', async () => {
    const seed = await readFile(SEED);
    const before = dump();
    const end = seed.lastIndexOf('</rss>') + 5;
    for (let n = 0; n < 30; n++) {
      const length = Math.floor(((n + Math.random()) / 30) * end);
      await expect(importText(seed.subarray(0, length)), `${length} bytes`).rejects.toThrow(
        /^essai\.xml (is empty|.* line \d+.*)\.$/,
      );
    }
    expect(dump()).toEqual(before);
  });

  it('writes nothing of a file with a bare &', async () => {
    const seed = await readFile(SEED, 'utf8');
    const before = dump();
    const broken = seed.replace('<title>Le journal', '<title>Le journal & co');
    await expect(importText(broken)).rejects.toThrow(
      'essai.xml is not well-formed XML at line 4, column 20: a "&" begins no character reference.',
    );
    expect(dump()).toEqual(before);
  });

  it('brings in no e-mail address and nothing that was not public', async () => {
    const email = 'amina@x.invalid';
    await importText(
      exportOf({
        channel: declaredAuthor({ id: 1, login: email, name: 'Amina', email }),
        items: [
          itemOf({
            creator: email,
            more: `<wp:comment><wp:comment_author_email>l@x.invalid</wp:comment_author_email>
              <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP></wp:comment>`,
          }),
          itemOf({ title: 'Confidentiel A', creator: 'secret', wp: { post_id: '8', status: 'private' } }),
          itemOf({ title: 'Confidentiel B', wp: { post_id: '9', post_password: 'x' } }),
          itemOf({
            title: 'Confidentiel C',
            wp: { post_id: '10', status: 'draft' },
            more: termOf('post_tag', 's', 'Secret'),
          }),
        ],
      }),
    );
    writer.client.pragma('wal_checkpoint(TRUNCATE)');
    const files = await readdir(folder);
    for (const name of files.filter(file => file.startsWith('essai.db'))) {
      const content = await readFile(join(folder, name), 'latin1');
      expect(content).not.toMatch(/x\.invalid|192\.0\.2|Confidentiel|[Ss]ecret/);
    }
  });

  it.each(XML_ATTACKS)('refuses the attack %s within a second', async name => {
    const startedAt = performance.now();
    await expect(importFile(join(CORPORA, 'xml-attacks', `${name}.xml`))).rejects.toThrow(
      /^[\w-]+\.xml (is refused at line \d+, column \d+: it declares a document type|is not a WordPress export)/,
    );
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

function options(file: string, now = NOW) {
  return { files: [file], writer, timeZone: 'Africa/Casablanca', now, isDryRun: false };
}

function importFile(file: string, now = NOW) {
  return importWordpress(options(file, now));
}

async function importText(text: string | Buffer) {
  const file = join(folder, 'essai.xml');
  await writeFile(file, text);
  return importFile(file);
}

function rows(sql: string): readonly Readonly<Record<string, unknown>>[] {
  return writer.client.prepare<[], Record<string, unknown>>(sql).all();
}

/** Every row of every table. */
function dump(): unknown {
  const tables = rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  return tables.map(({ name }) => [name, rows(`SELECT * FROM "${name}"`)]);
}

function created(count: number) {
  return { created: count, updated: 0, unchanged: 0 };
}

function unchanged(count: number) {
  return { created: 0, updated: 0, unchanged: count };
}
