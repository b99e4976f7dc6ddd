import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import { saveArticle } from '#db/mutations/save-article.ts';
import { readRevision } from '#db/queries/revision.ts';
import { transact } from '#db/transact.ts';
import { findSite } from '#lib/content/site.ts';
import { importFeed } from '#lib/import/feed/import-feed.ts';
import { loadDemonstration } from '#lib/import/load-demonstration.ts';
import { importMarkdown } from '#lib/import/markdown/import-markdown.ts';
import { importWordpress } from '#lib/import/wordpress/import-wordpress.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { prepareArticle } from '#lib/newsroom/import/prepare-article.ts';
import { isUntouched } from '#lib/newsroom/is-untouched.ts';
import { removeDemonstration } from '#lib/newsroom/remove-demonstration.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { requireCorpus } from '../../support/corpora.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { dumpContent, dumpContentByRank } from '../../support/dump-database.ts';
import { importedArticle, importedBatch, importedCategory, NOW } from '../../support/imported-batch.ts';
import { exportOf, itemOf } from '../../support/wordpress-export.ts';

const LATER = new Date('2026-06-01T09:00:00Z');
const FEED =
  '<rss version="2.0"><channel><item><guid>1</guid><title>Une dépêche</title></item></channel></rss>';
const ALL = { author: 6, category: 8, topic: 20, article: 49, page: 4, dossier: 2 };

async function load(writer: Writer, { now = NOW, isForUntouchedOnly = false } = {}) {
  const mediaFolder = await createFolder();
  return loadDemonstration({ writer, timeZone: 'Africa/Casablanca', now, isForUntouchedOnly, mediaFolder });
}

/** Loaded once: the tests begin with a copy. */
let loaded: Buffer | undefined;

async function loadedDatabase() {
  if (!loaded) {
    const { writer } = await createDatabase();
    await load(writer);
    loaded = writer.client.serialize();
  }
  return createDatabase({ content: loaded });
}

interface Choice {
  readonly isDryRun?: boolean;
  readonly keepsDemonstration?: boolean;
}

/** An import of each kind, of a file made for it. */
const IMPORTS = {
  async wordpress(writer: Writer, choice: Choice = {}, text = exportOf({ items: [itemOf()] })) {
    const file = await write('export.xml', text);
    return importWordpress({ ...COMMON, ...choice, writer, files: [file] });
  },
  async markdown(
    writer: Writer,
    choice: Choice = {},
    text = '---\ntitle: Un\ndate: 2026-02-03\n---\nTexte.',
  ) {
    const file = await write('textes/a.md', text);
    return importMarkdown({ ...COMMON, ...choice, writer, folder: join(file, '..'), mediaFolder: NO_FOLDER });
  },
  async feed(writer: Writer, choice: Choice = {}, text = FEED) {
    const fileOrUrl = await write('depeches.xml', text);
    return importFeed({ ...COMMON, ...choice, writer, fileOrUrl, allowsPrivate: false });
  },
};

/** Nothing there brings a picture. */
const NO_FOLDER = '/dev/null/media';
const COMMON = { timeZone: 'Africa/Casablanca', now: NOW, isDryRun: false };
const KINDS = ['wordpress', 'markdown', 'feed'] as const;

async function write(name: string, text: string): Promise<string> {
  const file = join(await createFolder(), name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  return file;
}

function importSeed(writer: Writer, choice: Choice = {}) {
  return importWordpress({ ...COMMON, ...choice, writer, files: [requireCorpus('seed/seed.wordpress.xml')] });
}

function count({ client }: Writer, sql: string): number {
  return Number(client.prepare(`select count(*) from ${sql}`).pluck().get());
}

const countDemonstration = (writer: Writer) =>
  count(writer, "import_records where source = 'manchette:demonstration'");

describe('the demonstration edition', () => {
  it('loaded again, later, changes nothing', async () => {
    const { writer } = await loadedDatabase();
    const before = dumpContent(writer);
    const { counts } = await load(writer, { now: LATER });
    expect(counts).toMatchObject({ article: { created: 0, updated: 0 }, page: { unchanged: 4 } });
    expect(dumpContent(writer)).toEqual(before);
  });

  it('gives way to the seed, and leaves no trace', async () => {
    const { writer, reader } = await loadedDatabase();
    expect((await findSite(reader, { now: NOW })).isDemonstration).toBe(true);
    const { removedDemonstration } = await importSeed(writer);
    expect(removedDemonstration).toEqual(ALL);
    expect((await findSite(reader, { now: NOW })).isDemonstration).toBe(false);
    const alone = await createDatabase();
    expect((await importSeed(alone.writer)).removedDemonstration).toBeUndefined();
    expect(dumpContentByRank(writer)).toEqual(dumpContentByRank(alone.writer));
    expect(count(writer, 'articles')).toBe(1);
    expect(writer.client.pragma('foreign_key_check')).toEqual([]);
    expect((await importSeed(writer)).removedDemonstration).toBeUndefined();
  });

  it('is told from the seed by its dump: a row too many is found', async () => {
    const { writer } = await loadedDatabase();
    await importSeed(writer);
    const clean = dumpContentByRank(writer);
    writer.client.exec("insert into redirects (source, path) values ('/numerique/x.html', '/')");
    expect(dumpContentByRank(writer)).not.toEqual(clean);
  });

  it.each(KINDS)('gives way to a %s import', async kind => {
    const { writer } = await loadedDatabase();
    expect((await IMPORTS[kind](writer)).removedDemonstration).toEqual(ALL);
    const alone = await createDatabase();
    await IMPORTS[kind](alone.writer);
    // A folder is remembered by its path, which differs.
    const content = ({ import_records: _, ...tables }: Readonly<Record<string, unknown>>) => tables;
    expect(content(dumpContentByRank(writer))).toEqual(content(dumpContentByRank(alone.writer)));
    expect(countDemonstration(writer)).toBe(0);
  });

  it.each(KINDS)('stays beside a %s import that is asked to keep it, until the next', async kind => {
    const { writer } = await loadedDatabase();
    const { counts, removedDemonstration } = await IMPORTS[kind](writer, { keepsDemonstration: true });
    expect([counts?.article.created, removedDemonstration]).toEqual([1, undefined]);
    expect([count(writer, 'articles'), countDemonstration(writer)]).toEqual([50, 89]);
    expect((await IMPORTS[kind](writer)).removedDemonstration).toEqual(ALL);
  });

  it.each([
    ['a dry run', (writer: Writer) => importSeed(writer, { isDryRun: true })],
    ['an export without an article', (writer: Writer) => IMPORTS.wordpress(writer, {}, EMPTY_EXPORT)],
    ['a folder of which nothing is imported', (writer: Writer) => IMPORTS.markdown(writer, {}, '---\n---\n')],
  ])('stays after %s', async (_, run) => {
    const { writer } = await loadedDatabase();
    const before = countDemonstration(writer);
    expect((await run(writer)).removedDemonstration).toBeUndefined();
    expect([count(writer, 'articles'), countDemonstration(writer)]).toEqual([49, before]);
  });

  it.each([
    ['a broken export', (writer: Writer) => IMPORTS.wordpress(writer, {}, BROKEN_EXPORT)],
    ['a broken feed', (writer: Writer) => IMPORTS.feed(writer, {}, '<rss version="2.0"><channel><item>')],
    ['an empty feed', (writer: Writer) => IMPORTS.feed(writer, {}, '<rss version="2.0"><channel/></rss>')],
    [
      'a folder without Markdown',
      (writer: Writer) => importMarkdown({ ...COMMON, writer, folder: '/dev', mediaFolder: NO_FOLDER }),
    ],
    ['an import whose first transaction fails', applyOrphan],
  ])('stays as it is after %s', async (_, run) => {
    const { writer } = await loadedDatabase();
    const before = dumpContent(writer);
    await expect(run(writer)).rejects.toThrow();
    expect(dumpContent(writer)).toEqual(before);
  });

  it('goes in the transaction that brings the first of what replaces it, however much comes after', async () => {
    const { writer, reader } = await loadedDatabase();
    const articles = Array.from({ length: 400 }, (_, index) => importedArticle(`a-${index}`));
    let isDone = false;
    const importing = applyImport(writer, {
      source: 'essai',
      batch: importedBatch(articles, {
        categories: [importedCategory('sport'), importedCategory('culture')],
      }),
      now: NOW,
      onDemonstrationRemoved: () => {},
    }).finally(() => {
      isDone = true;
    });
    const seen = new Set<string>();
    while (!isDone) {
      const total = count(writer, "import_records where source = 'essai'");
      if (!writer.client.inTransaction) {
        seen.add(`${countDemonstration(writer) > 0 ? 'demonstration' : 'no demonstration'}, ${total > 0}`);
      }
      await nextTurn();
    }
    await importing;
    expect(seen).toEqual(new Set(['demonstration, false', 'no demonstration, true']));
    expect(await readRevision(reader)).toBeGreaterThan(1);
    // The slug that the edition had is free in that very transaction.
    expect(count(writer, "categories where slug = 'culture'")).toBe(1);
  });
});

/** An article in a category that nothing brought. */
function applyOrphan(writer: Writer) {
  return applyImport(writer, {
    source: 'essai',
    batch: { authors: [], categories: [], topics: [], articles: [importedArticle('a')] },
    now: NOW,
    onDemonstrationRemoved: () => {},
  });
}

/** Of a site in a folder, whose front alone has a former address. */
const EMPTY_EXPORT = exportOf({}).replaceAll('https://journal.example', 'https://journal.example/blog');
const BROKEN_EXPORT = exportOf({ items: [itemOf()] }).replace('</item>', '');

describe('its removal', () => {
  it('leaves what a newsroom made, and what it uses of the edition', async () => {
    const { writer, reader } = await createDatabase();
    await importSeed(writer);
    const before = dumpContent(writer);
    await load(writer);
    const ids = writer.client
      .prepare<[], { category: number; author: number; topic: number }>(
        `select (select id from categories where slug = 'culture') as category,
          (select id from authors where slug = 'claire-moreau') as author, (select id from topics where slug = 'eau') as topic`,
      )
      .get();
    if (!ids) throw new Error('The edition has lost its culture.');
    const child = writer.client
      .prepare<[number], number>(
        "insert into categories (parent_id, slug, name, colour, position, revision) values (?, 'bd', 'BD', 'teal', 9, 1) returning id",
      )
      .pluck()
      .get(ids.category);
    const own = { ...prepareArticle(importedArticle('a')), vocabulary: [], now: NOW };
    await transact(writer, tx =>
      saveArticle(tx, { ...own, categoryIds: [child ?? 0], authorIds: [ids.author], topicIds: [ids.topic] }),
    );
    const revision = await readRevision(reader);
    expect(await removeDemonstration(writer)).toEqual({ ...ALL, author: 5, category: 7, topic: 19 });
    expect(await readRevision(reader)).toBeGreaterThan(revision);
    expect(countDemonstration(writer)).toBe(0);
    const names = (table: string) =>
      writer.client.prepare<[], string>(`select slug from ${table} order by id`).pluck().all();
    expect(names('categories')).toEqual(['general', 'culture', 'bd']);
    expect(names('authors').at(-1)).toBe('claire-moreau');
    expect(names('topics').at(-1)).toBe('eau');
    expect(count(writer, "listings where origin = 'inherited'")).toBe(1);
    const listed = "categories where slug = 'culture' and revision = (select value from content_revision)";
    expect(count(writer, listed), 'its page is made again').toBe(1);
    await withdrawArticle(writer, { slug: 'a', now: NOW });
    writer.client.exec("delete from articles where slug = 'a'; delete from categories where slug = 'bd'");
    writer.client.exec(
      "delete from categories where slug = 'culture'; delete from authors where slug = 'claire-moreau'",
    );
    writer.client.exec("delete from topics where slug = 'eau'; update sqlite_sequence set seq = 0");
    const withoutSequences = ({ sqlite_sequence: _, ...tables }: Readonly<Record<string, unknown>>) => tables;
    expect(withoutSequences(dumpContent(writer))).toEqual(withoutSequences(before));
  });
});

describe('a database is untouched', () => {
  it('until something is written into it for readers, and never again', async () => {
    const { writer, reader } = await createDatabase();
    await importSeed(writer, { isDryRun: true });
    await expect(IMPORTS.wordpress(writer, {}, BROKEN_EXPORT)).rejects.toThrow();
    expect(await isUntouched(reader)).toBe(true);
    expect((await load(writer, { isForUntouchedOnly: true })).counts?.article.created).toBe(49);
    expect(await isUntouched(reader)).toBe(false);
    await removeDemonstration(writer);
    const again = await load(writer, { isForUntouchedOnly: true });
    expect([again.counts, count(writer, 'articles')]).toEqual([undefined, 0]);
    expect((await load(writer)).counts?.article.created, 'when asked for').toBe(49);
  });

  it.each([
    ['an import', importSeed],
    ['the removal of an edition that is not there', removeDemonstration],
  ])('not after %s', async (_, run) => {
    const { writer, reader } = await createDatabase();
    await run(writer);
    expect(await isUntouched(reader)).toBe(false);
  });

  it('as before when a load fails in the middle', async () => {
    const { writer, reader } = await createDatabase();
    writer.client.exec(
      "create trigger planted before insert on pages begin select raise(abort, 'planted'); end",
    );
    await expect(load(writer, { isForUntouchedOnly: true })).rejects.toThrow();
    expect([await isUntouched(reader), count(writer, 'articles')]).toEqual([true, 0]);
  });
});
