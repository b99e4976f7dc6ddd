import { describe, expect, it } from 'vitest';
import type { Reader, Writer } from '#db/client.ts';
import { findArticle, findArticleAddress, listCategoryArticles } from '#db/queries/articles.ts';
import { findAuthor } from '#db/queries/authors.ts';
import { findCategory, listCategories } from '#db/queries/categories.ts';
import { findRedirect } from '#db/queries/redirects.ts';
import { readRevision } from '#db/queries/revision.ts';
import type { ImportedBatch, ImportedCategory } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { publishArticle } from '#lib/newsroom/publish-article.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase } from '../../support/database.ts';
import {
  importedArticle,
  importedAuthor,
  importedBatch,
  importedCategory,
  importedTopic,
  minutesBefore,
  NOW,
} from '../../support/imported-batch.ts';

const LATER = new Date('2026-03-01T09:00:00Z');

describe('applyImport', () => {
  it('writes an article whole', async () => {
    const { reader, writer } = await createDatabase();
    const article = importedArticle('a', {
      kicker: 'Surtitre',
      updatedAt: minutesBefore(10),
      categoryKeys: ['foot', 'culture'],
      authorKeys: ['zineb', 'amina'],
    });
    const counts = await importInto(
      writer,
      importedBatch([article], {
        authors: [importedAuthor('amina'), importedAuthor('zineb')],
        categories: [
          importedCategory('sport'),
          importedCategory('foot', { parentKey: 'sport' }),
          importedCategory('culture'),
        ],
      }),
    );
    expect(counts.article).toEqual({ created: 1, updated: 0, unchanged: 0 });
    expect(counts.category).toEqual({ created: 3, updated: 0, unchanged: 0 });
    expect(await findArticle(reader, { slug: 'a', now: NOW })).toEqual({
      id: 1,
      slug: 'a',
      kicker: 'Surtitre',
      headline: 'Titre a',
      publishedAt: minutesBefore(60),
      updatedAt: minutesBefore(10),
      wordCount: 2,
      body: article.body,
      authors: [
        { slug: 'zineb', name: 'Nom zineb' },
        { slug: 'amina', name: 'Nom amina' },
      ],
      category: {
        slug: 'foot',
        name: 'Rubrique foot',
        colour: 'ochre',
        ancestors: [{ slug: 'sport', name: 'Rubrique sport', colour: 'emerald' }],
      },
      furtherCategories: [{ slug: 'culture', name: 'Rubrique culture', colour: 'terracotta' }],
      topics: [{ slug: 'maroc', name: 'Sujet maroc' }],
    });
  });

  it('writes what an author, a category and a topic say of themselves, and follows a change', async () => {
    const { reader, writer } = await createDatabase();
    const about = (word: string, more: Partial<ImportedCategory> = {}) =>
      importedBatch([], {
        authors: [importedAuthor('amina', { description: `Signe ${word}.` })],
        categories: [
          importedCategory('sport'),
          importedCategory('arts', {
            description: `Des arts ${word}.`,
            colour: 'majorelle',
            position: 0,
            ...more,
          }),
        ],
        topics: [importedTopic('maroc', { description: `Un pays ${word}.` })],
      });
    await importInto(writer, about('ici'));
    const first = { colour: 'majorelle', description: 'Des arts ici.' };
    expect(await findCategory(reader, { slug: 'arts' })).toMatchObject(first);
    await importInto(writer, about('là', { colour: 'teal', position: 7 }));
    expect(await findAuthor(reader, { slug: 'amina' })).toMatchObject({ description: 'Signe là.' });
    const menu = writer.client.prepare('select slug, colour, position from categories order by id').all();
    expect(menu).toEqual([
      { slug: 'sport', colour: 'emerald', position: 0 },
      { slug: 'arts', colour: 'teal', position: 7 },
    ]);
    expect(writer.client.prepare('select description from topics').pluck().all()).toEqual(['Un pays là.']);
    await importInto(writer, importedBatch([]));
    expect(await findAuthor(reader, { slug: 'amina' })).not.toHaveProperty('description');
  });

  it('changes nothing the second time', async () => {
    const { writer } = await createDatabase();
    const batch = importedBatch([
      importedArticle('a', { slug: 'titre', oldAddresses: ['/2026/02/titre/', '/?p=1'] }),
      importedArticle('b', { slug: 'titre' }),
      importedArticle('c', { slug: 'page', state: 'draft' }),
    ]);
    await importInto(writer, batch);
    const before = dump(writer);
    const counts = await importInto(writer, batch, LATER);
    expect(counts.article).toEqual({ created: 0, updated: 0, unchanged: 3 });
    expect(dump(writer)).toEqual(before);
  });

  it('is completed by running it again after it stopped half-way', async () => {
    const whole = await createDatabase();
    const stopped = await createDatabase();
    const articles = ['a', 'b', 'c'].map(key => importedArticle(key, { slug: 'titre' }));
    await importInto(whole.writer, importedBatch(articles));
    const broken = [...articles.slice(0, 2), importedArticle('c', { categoryKeys: ['inconnue'] })];
    await expect(importInto(stopped.writer, importedBatch(broken))).rejects.toThrow(
      'No category "inconnue" for article "c".',
    );
    await importInto(stopped.writer, importedBatch(articles));
    expect(slugs(stopped.writer)).toEqual(slugs(whole.writer));
    expect(slugs(whole.writer)).toEqual(['titre', 'titre-2', 'titre-3']);
  });

  it('numbers the second of two equal slugs, and keeps the number', async () => {
    const { writer } = await createDatabase();
    const second = importedArticle('b', { slug: 'titre' });
    await importInto(writer, importedBatch([importedArticle('a', { slug: 'titre' }), second]));
    await importInto(
      writer,
      importedBatch([importedArticle('a', { slug: 'autre' }), { ...second, headline: 'Un titre corrigé' }]),
    );
    expect(slugs(writer)).toEqual(['autre', 'titre-2']);
  });

  it('makes a slug for what has none that serves', async () => {
    const { writer } = await createDatabase();
    await importInto(
      writer,
      importedBatch([
        importedArticle('a', { slug: '%d8%b1', headline: 'L’eau' }),
        importedArticle('b', { slug: 'archives', headline: 'Archives' }),
        importedArticle('c', { slug: '', headline: '⵰⵰' }),
        importedArticle('d', { slug: '', headline: '…' }),
      ]),
    );
    expect(slugs(writer)).toEqual(['l-eau', 'archives-2', 'article', 'article-2']);
  });

  it('updates what changed and leaves the rest', async () => {
    const { reader, writer } = await createDatabase();
    await importInto(writer, importedBatch([importedArticle('a'), importedArticle('b')]));
    const changed = importedArticle('a', {
      headline: 'Corrigé',
      updatedAt: minutesBefore(1),
      kicker: 'Neuf',
    });
    const counts = await importInto(writer, importedBatch([changed, importedArticle('b')]));
    expect(counts.article).toEqual({ created: 0, updated: 1, unchanged: 1 });
    expect(await findArticle(reader, { slug: 'a', now: NOW })).toMatchObject({
      headline: 'Corrigé',
      kicker: 'Neuf',
      updatedAt: minutesBefore(1),
    });
    await importInto(writer, importedBatch([importedArticle('a')]));
    const article = await findArticle(reader, { slug: 'a', now: NOW });
    expect(article).not.toHaveProperty('kicker');
    expect(article).not.toHaveProperty('updatedAt');
  });

  it('keeps withdrawn what the portal withdrew, and public what it published', async () => {
    const { reader, writer } = await createDatabase();
    const drafted = importedArticle('b', { state: 'draft' });
    await importInto(writer, importedBatch([importedArticle('a'), drafted]));
    await withdrawArticle(writer, { slug: 'a', now: NOW });
    await publishArticle(writer, { slug: 'b', now: NOW });
    await importInto(
      writer,
      importedBatch([importedArticle('a', { headline: 'Bis' }), { ...drafted, headline: 'Ter' }]),
    );
    expect(await findArticleAddress(reader, { slug: 'a', now: NOW })).toEqual({ state: 'withdrawn' });
    expect(await findArticle(reader, { slug: 'b', now: NOW })).toMatchObject({
      headline: 'Ter',
      publishedAt: NOW,
    });
  });

  it('moves the articles of a category with it', async () => {
    const { reader, writer } = await createDatabase();
    const articles = [importedArticle('a', { categoryKeys: ['foot', 'culture'] })];
    const flat = ['sport', 'foot', 'culture'].map(key => importedCategory(key));
    const list = async (slug: string) => {
      const { items } = await listCategoryArticles(reader, { slug, now: NOW, page: 1, pageSize: 9 });
      return items.length;
    };
    await importInto(writer, importedBatch(articles, { categories: flat }));
    expect([await list('sport'), await list('foot'), await list('culture')]).toEqual([0, 1, 1]);
    const below = (parentKey: string) => [importedCategory('foot', { parentKey, slug: 'football' })];
    await importInto(writer, importedBatch([], { categories: below('sport') }));
    expect([await list('sport'), await list('football')]).toEqual([1, 1]);
    expect(await findRedirect(reader, { source: '/foot', now: NOW })).toEqual({
      kind: 'category',
      slug: 'football',
    });
    await importInto(writer, importedBatch([], { categories: below('culture') }));
    expect([await list('sport'), await list('football'), await list('culture')]).toEqual([0, 1, 1]);
    expect((await findCategory(reader, { slug: 'football' }))?.ancestors).toMatchObject([
      { slug: 'culture' },
    ]);
    expect(await listCategories(reader, { now: NOW, limit: 9 })).toMatchObject([{ slug: 'culture' }]);
  });

  it('refuses a category below itself', async () => {
    const { writer } = await createDatabase();
    const categories = [importedCategory('a'), importedCategory('b', { parentKey: 'a' })];
    await importInto(writer, importedBatch([], { categories }));
    const loop = [importedCategory('a', { parentKey: 'b' })];
    await expect(importInto(writer, importedBatch([], { categories: loop }))).rejects.toThrow(
      'Category "a" cannot be below itself.',
    );
  });

  it('shows what it brought, at the latest when it ends', async () => {
    const { reader, writer } = await createDatabase();
    await importInto(writer, importedBatch([importedArticle('a')]));
    const before = await readRevision(reader);
    const followed = { source: 'essai', batch: importedBatch([importedArticle('b')]), now: NOW };
    await applyImport(writer, { ...followed, isFollowed: true });
    expect(await readRevision(reader), 'owed, for the last move is recent').toBe(before);
    expect(await revisionOf(reader, 'b')).toBe(before + 1);
    await importInto(writer, importedBatch([]));
    expect(await readRevision(reader)).toBe(before + 1);
    await importInto(writer, importedBatch([importedArticle('b')]));
    expect(await readRevision(reader), 'nothing changed').toBe(before + 1);
  });

  it('keeps its transactions short', async () => {
    const { writer } = await createDatabase();
    const articles = Array.from({ length: 300 }, (_, n) => importedArticle(`a${n}`));
    let transactions = 0;
    const client = writer.client;
    const exec = client.exec.bind(client);
    client.exec = sql => {
      if (sql === 'COMMIT') transactions += 1;
      return exec(sql);
    };
    await importInto(writer, importedBatch(articles));
    expect(transactions).toBeGreaterThan(2);
  });
});

function importInto(writer: Writer, batch: ImportedBatch, now = NOW) {
  return applyImport(writer, { source: 'essai', batch, now });
}

async function revisionOf(reader: Reader, slug: string): Promise<number | undefined> {
  const address = await findArticleAddress(reader, { slug, now: NOW });
  return address?.state === 'visible' ? address.revision : undefined;
}

function slugs(writer: Writer): readonly unknown[] {
  return writer.client.prepare('select slug from articles order by id').pluck().all();
}

/** Every row of every table. */
function dump({ client }: Writer): unknown {
  const tables = client
    .prepare<[], string>("select name from sqlite_schema where type = 'table'")
    .pluck()
    .all();
  return tables.map(name => [name, client.prepare(`select * from "${name}"`).all()]);
}
