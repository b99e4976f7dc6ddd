import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import {
  findArticle,
  findArticleAddress,
  findNextPublication,
  listCategoryArticles,
  listLatestArticles,
  listPinnedArticles,
} from '#db/queries/articles.ts';
import { listAuthorArticles } from '#db/queries/authors.ts';
import { listCategories, listCategoryTree } from '#db/queries/categories.ts';
import { findNeighbourIds } from '#db/queries/neighbours.ts';
import { listTopicArticles } from '#db/queries/topics.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { publishArticle } from '#lib/newsroom/publish-article.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import {
  importedArticle,
  importedBatch,
  importedCategory,
  minutesBefore,
  NOW,
} from '../../support/imported-batch.ts';

const page = { page: 1, pageSize: 9 };

describe('publishArticle', () => {
  it('publishes a draft with the date of the moment, everywhere at once', async () => {
    const database = await createWith([importedArticle('a', { state: 'draft' })]);
    expect(await listPlaces(database)).toEqual([]);
    expect(await publishArticle(database.writer, { slug: 'a', now: NOW })).toEqual({
      ok: true,
      path: '/sport/a',
    });
    expect(await listPlaces(database)).toEqual([
      'address',
      'article',
      'latest',
      'category',
      'author',
      'topic',
      'menu',
    ]);
    expect(await findArticle(database.reader, { slug: 'a', now: NOW })).toMatchObject({ publishedAt: NOW });
  });

  it('shows no change that came before, whatever an import says of it afterwards', async () => {
    const draft = importedArticle('a', {
      state: 'draft',
      publishedAt: minutesBefore(99),
      updatedAt: minutesBefore(60),
    });
    const { reader, writer } = await createWith([draft]);
    await publishArticle(writer, { slug: 'a', now: NOW });
    const find = (now = NOW) => findArticle(reader, { slug: 'a', now });
    expect(await find()).not.toHaveProperty('updatedAt');
    await importInto(writer, [{ ...draft, headline: 'Autre', updatedAt: minutesBefore(30) }]);
    expect(await find()).toMatchObject({ headline: 'Autre', publishedAt: NOW });
    expect(await find()).not.toHaveProperty('updatedAt');
    await withdrawArticle(writer, { slug: 'a', now: NOW });
    await importInto(writer, [{ ...draft, state: 'published', updatedAt: minutesBefore(-30) }]);
    await publishArticle(writer, { slug: 'a', now: minutesBefore(-60) });
    expect(await find(minutesBefore(-60))).toMatchObject({ updatedAt: minutesBefore(-30) });
  });

  it('publishes a scheduled article before its minute', async () => {
    const { reader, writer } = await createWith([
      importedArticle('a', { state: 'scheduled', publishedAt: minutesBefore(-60) }),
    ]);
    await publishArticle(writer, { slug: 'a', now: NOW });
    expect(await findArticle(reader, { slug: 'a', now: NOW })).toMatchObject({ publishedAt: NOW });
  });

  it('gives a withdrawn article back with its first date', async () => {
    const { reader, writer } = await createWith([importedArticle('a')]);
    await withdrawArticle(writer, { slug: 'a', now: NOW });
    await publishArticle(writer, { slug: 'a', now: minutesBefore(-60) });
    expect(await findArticle(reader, { slug: 'a', now: NOW })).toMatchObject({
      publishedAt: minutesBefore(60),
    });
  });

  it('refuses what is unknown or already published', async () => {
    const { writer } = await createWith([importedArticle('a')]);
    const publish = (slug: string) => publishArticle(writer, { slug, now: NOW });
    expect(await publish('b')).toEqual({ ok: false, reason: 'unknown-article' });
    expect(await publish('a')).toEqual({ ok: false, reason: 'already-published' });
  });
});

describe('withdrawArticle', () => {
  it('takes an article away everywhere at once', async () => {
    const database = await createWith([importedArticle('a', { isPinned: true })]);
    expect(await listPlaces(database)).toContain('pinned');
    expect(await withdrawArticle(database.writer, { slug: 'a', now: NOW })).toEqual({
      ok: true,
      path: '/sport/a',
    });
    expect(await listPlaces(database)).toEqual(['gone']);
  });

  it('refuses what readers do not see', async () => {
    const { writer } = await createWith([
      importedArticle('a'),
      importedArticle('draft', { state: 'draft' }),
      importedArticle('tomorrow', { state: 'scheduled', publishedAt: minutesBefore(-1440) }),
    ]);
    const withdraw = (slug: string) => withdrawArticle(writer, { slug, now: NOW });
    await withdraw('a');
    expect(await withdraw('a')).toEqual({ ok: false, reason: 'already-withdrawn' });
    expect(await withdraw('b')).toEqual({ ok: false, reason: 'unknown-article' });
    expect(await withdraw('draft')).toEqual({ ok: false, reason: 'not-published' });
    expect(await withdraw('tomorrow')).toEqual({ ok: false, reason: 'not-published' });
  });
});

describe('a scheduled article', () => {
  it('appears everywhere at its instant and not before', async () => {
    const database = await createWith([importedArticle('a', { state: 'scheduled', publishedAt: NOW })]);
    const justBefore = new Date(NOW.getTime() - 1);
    expect(await listPlaces(database, justBefore)).toEqual([]);
    expect(await findNextPublication(database.reader, { now: justBefore })).toEqual(NOW);
    expect(await listPlaces(database)).toContain('latest');
    expect(await findNextPublication(database.reader, { now: NOW })).toBeUndefined();
  });
});

describe('a list', () => {
  it('is in pages, newest first, whatever the depth of the categories', async () => {
    const articles = Array.from({ length: 7 }, (_, n) =>
      importedArticle(`a${n}`, {
        publishedAt: minutesBefore(100 - n),
        categoryKeys: n % 2 === 0 ? ['raja'] : ['sport', 'raja'],
      }),
    );
    const { reader } = await createWith(articles);
    const list = async (slug: string, number: number) => {
      const { items, count } = await listCategoryArticles(reader, {
        slug,
        now: NOW,
        page: number,
        pageSize: 3,
      });
      return { slugs: items.map(item => item.slug), count };
    };
    for (const slug of ['sport', 'foot', 'raja']) {
      expect(await list(slug, 1)).toEqual({ slugs: ['a6', 'a5', 'a4'], count: 3 });
      expect(await list(slug, 3)).toEqual({ slugs: ['a0'], count: 3 });
      expect(await list(slug, 4)).toEqual({ slugs: [], count: 3 });
    }
    expect(await list('inconnue', 1)).toEqual({ slugs: [], count: 1 });
    const latest = await listLatestArticles(reader, { now: NOW, limit: 2, offset: 1 });
    expect(latest.map(({ slug }) => slug)).toEqual(['a5', 'a4']);
    const menu = await listCategories(reader, { now: NOW, limit: 9 });
    expect(menu.map(({ slug }) => slug)).toEqual(['sport']);
    expect(await listCategoryTree(reader, { now: NOW, limit: 9 })).toMatchObject([
      { slug: 'sport', children: [{ slug: 'foot', children: [{ slug: 'raja', children: [] }] }] },
    ]);
  });

  it('has neighbours, also of one instant', async () => {
    const { reader } = await createWith(['a', 'b', 'c'].map(key => importedArticle(key)));
    const find = async (articleId: number) => {
      const { older, newer } = await findNeighbourIds(reader, { articleId, now: NOW });
      return [older, newer];
    };
    expect(await find(1)).toEqual([undefined, 2]);
    expect(await find(2)).toEqual([1, 3]);
    expect(await find(3)).toEqual([2, undefined]);
  });
});

async function createWith(articles: readonly ImportedArticle[]): Promise<TestDatabase> {
  const database = await createDatabase();
  await importInto(database.writer, articles);
  return database;
}

async function importInto(writer: Writer, articles: readonly ImportedArticle[]): Promise<void> {
  const categories = [
    importedCategory('sport'),
    importedCategory('foot', { parentKey: 'sport' }),
    importedCategory('raja', { parentKey: 'foot' }),
  ];
  await applyImport(writer, { source: 'essai', batch: importedBatch(articles, { categories }), now: NOW });
}

/** Where readers meet the article « a ». */
async function listPlaces({ reader }: TestDatabase, now = NOW): Promise<readonly string[]> {
  const address = await findArticleAddress(reader, { slug: 'a', now });
  const places = {
    address: address?.state === 'visible',
    gone: address?.state === 'withdrawn',
    article: (await findArticle(reader, { slug: 'a', now })) !== undefined,
    latest: (await listLatestArticles(reader, { now, limit: 9 })).length > 0,
    pinned: (await listPinnedArticles(reader, { now, limit: 9 })).length > 0,
    category: (await listCategoryArticles(reader, { slug: 'sport', now, ...page })).items.length > 0,
    author: (await listAuthorArticles(reader, { slug: 'amina', now, ...page })).items.length > 0,
    topic: (await listTopicArticles(reader, { slug: 'maroc', now, ...page })).items.length > 0,
    menu: (await listCategories(reader, { now, limit: 9 })).length > 0,
  };
  return Object.entries(places).flatMap(([name, isThere]) => (isThere ? [name] : []));
}
