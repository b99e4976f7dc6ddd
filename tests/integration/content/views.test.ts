import { describe, expect, it } from 'vitest';
import type { Reader } from '#db/client.ts';
import { buildArchivesView, findArchiveView } from '#lib/content/archive-views.ts';
import { findArticleView } from '#lib/content/article-view.ts';
import { findAuthorView } from '#lib/content/author-view.ts';
import { findCategoryView } from '#lib/content/category-view.ts';
import { buildErrorView } from '#lib/content/error-view.ts';
import { findAuthorsView, findTopicsView } from '#lib/content/index-views.ts';
import { findPageView } from '#lib/content/page-view.ts';
import { checkReadiness } from '#lib/content/readiness.ts';
import { buildSitePlanView } from '#lib/content/site-plan-view.ts';
import { findTopicView } from '#lib/content/topic-view.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { createDatabase } from '../../support/database.ts';
import {
  importedArticle,
  importedAuthor,
  importedBatch,
  importedCategory,
  importedPage,
  importedTopic,
  minutesBefore,
  NOW,
} from '../../support/imported-batch.ts';
import { newest, paperOf } from '../../support/newspaper.ts';

describe('a category', () => {
  it('has a lead on page 1 alone, and no page past the last', async () => {
    const db = await paperOf(newest(25));
    const first = await findCategoryView(db, { slug: 'sport', number: 1, now: NOW });
    expect(first).toMatchObject({ lead: { slug: 'numero-0' }, pageCount: 2 });
    expect(first?.articles).toHaveLength(19);
    const second = await findCategoryView(db, { slug: 'sport', number: 2, now: NOW });
    expect(second?.lead).toBeUndefined();
    expect(second?.articles).toHaveLength(5);
    expect(await findCategoryView(db, { slug: 'sport', number: 3, now: NOW })).toBeUndefined();
    expect(await findCategoryView(db, { slug: 'inconnue', number: 1, now: NOW })).toBeUndefined();
  });
});

describe('an article', () => {
  it('is described by its standfirst, else by the beginning of its text', async () => {
    const db = await paperOf([importedArticle('a', { standfirst: 'Le chapô.' }), importedArticle('b')]);
    expect(await findArticleView(db, { slug: 'a', now: NOW })).toMatchObject({ description: 'Le chapô.' });
    expect(await findArticleView(db, { slug: 'b', now: NOW })).toMatchObject({ description: 'Deux mots' });
    expect(await findArticleView(db, { slug: 'c', now: NOW })).toBeUndefined();
  });
});

describe('an author, a topic, and their indexes', () => {
  it('list what readers may see, twenty on a page, and nobody without an article', async () => {
    const db = await paperOf([
      ...newest(21),
      importedArticle('a-venir', { state: 'draft', authorKeys: ['muette'] }),
    ]);
    for (const find of [
      (number: number) => findAuthorView(db, { slug: 'amina', number, now: NOW }),
      (number: number) => findTopicView(db, { slug: 'maroc', number, now: NOW }),
    ]) {
      expect(await find(1)).toMatchObject({ articles: { count: 2, items: { length: 20 } } });
      expect(await find(2)).toMatchObject({ articles: { items: [{ slug: 'numero-20' }] } });
      expect(await find(3)).toBeUndefined();
    }
    expect(await findAuthorView(db, { slug: 'muette', number: 1, now: NOW })).toBeUndefined();
    const { entries } = (await findAuthorsView(db, { number: 1, now: NOW })) ?? {};
    expect(entries).toMatchObject({ items: [{ slug: 'amina' }], count: 1 });
    expect(await findAuthorsView(db, { number: 2, now: NOW })).toBeUndefined();
    expect((await findTopicsView(db, { number: 1, now: NOW }))?.entries.items).toHaveLength(1);
  });
});

describe('the indexes of authors and of topics', () => {
  it('are in the order of names, whatever addresses these had elsewhere', async () => {
    const { reader, writer } = await createDatabase();
    const names = { admin: 'Zineb Alaoui', moderateur: 'amina Berrada', zz: 'Éric Œuf', 'a-2': '« Driss »' };
    const keys = Object.keys(names);
    const batch = importedBatch([importedArticle('a', { authorKeys: keys, topicKeys: keys })], {
      authors: Object.entries(names).map(([slug, name]) => ({ ...importedAuthor(slug), name })),
      topics: Object.entries(names).map(([slug, name]) => ({ ...importedTopic(slug), name })),
    });
    await applyImport(writer, { source: 'essai', batch, now: NOW });
    for (const find of [findAuthorsView, findTopicsView]) {
      const view = await find(reader, { number: 1, now: NOW });
      expect(view?.entries.items.map(({ slug }) => slug)).toEqual(['moderateur', 'a-2', 'zz', 'admin']);
    }
  });
});

describe('the archives', () => {
  const published = (key: string, iso: string) => importedArticle(key, { publishedAt: new Date(iso) });

  it('have a day, a month and a year for each article, on the site’s clocks', async () => {
    // 23 h 30 UTC is the next day in Casablanca.
    const db = await paperOf([
      published('nuit', '2025-12-31T23:30:00Z'),
      published('ete', '2024-07-14T10:00:00Z'),
    ]);
    const { years } = await buildArchivesView(db, { now: NOW });
    expect(years).toMatchObject([
      { year: 2026, articles: 1, months: [{ period: { year: 2026, month: 1 }, articles: 1 }] },
      { year: 2024, articles: 1, months: [{ period: { year: 2024, month: 7 }, articles: 1 }] },
    ]);
    const day = await findArchiveView(db, { period: { year: 2026, month: 1, day: 1 }, now: NOW });
    expect(day).toMatchObject({
      articles: [{ slug: 'nuit' }],
      parts: [],
      before: { year: 2024, month: 7, day: 14 },
    });
    expect(day?.after).toBeUndefined();
    expect(await findArchiveView(db, { period: { year: 2024, month: 7 }, now: NOW })).toMatchObject({
      parts: [{ period: { year: 2024, month: 7, day: 14 }, articles: [{ slug: 'ete' }], count: 1 }],
      after: { year: 2026, month: 1 },
    });
    expect(await findArchiveView(db, { period: { year: 2025 }, now: NOW })).toBeUndefined();
    expect(
      await findArchiveView(db, { period: { year: 2025, month: 12, day: 31 }, now: NOW }),
    ).toBeUndefined();
  });

  it('show some of a full day in its month, and say that there are more', async () => {
    const db = await paperOf(newest(9));
    const month = await findArchiveView(db, { period: { year: 2026, month: 2 }, now: NOW });
    expect(month?.parts).toMatchObject([{ count: 9, articles: { length: 5 } }]);
    const day = await findArchiveView(db, { period: { year: 2026, month: 2, day: 10 }, now: NOW });
    expect(day?.articles).toHaveLength(9);
  });

  it('go back to the first article, centuries ago', async () => {
    const published = (key: string, instant: string) =>
      importedArticle(key, { publishedAt: new Date(instant) });
    const db = await paperOf([
      published('a', '1826-01-15T10:00:00Z'),
      published('b', '2026-01-01T10:00:00Z'),
    ]);
    const { years } = await buildArchivesView(db, { now: NOW });
    expect(years.map(({ year }) => year)).toEqual([2026, 1826]);
  });

  it('are empty before the first article', async () => {
    expect((await buildArchivesView(await paperOf([]), { now: NOW })).years).toEqual([]);
  });
});

describe('what to read after an article', () => {
  it('shares the most topics with it, then its category; the newest first, and never itself', async () => {
    const { reader, writer } = await createDatabase();
    const about = (key: string, topicKeys: readonly string[], minutes: number, categoryKey = 'vide') =>
      importedArticle(key, { topicKeys, publishedAt: minutesBefore(minutes), categoryKeys: [categoryKey] });
    const articles = [
      about('lu', ['eau', 'climat'], 10, 'sport'),
      about('deux-sujets', ['climat', 'eau'], 90),
      about('un-sujet', ['eau'], 30),
      about('un-sujet-ancien', ['eau'], 80),
      about('voisin', [], 20, 'sport'),
      about('ailleurs', ['maroc'], 5),
    ];
    const batch = importedBatch(articles, {
      categories: [importedCategory('sport'), importedCategory('vide')],
      topics: ['eau', 'climat', 'maroc'].map(key => importedTopic(key)),
    });
    await applyImport(writer, { source: 'essai', batch, now: NOW });
    const view = await findArticleView(reader, { slug: 'lu', now: NOW });
    expect(view?.related.map(({ article, reason }) => [article.slug, reason.kind])).toEqual([
      ['deux-sujets', 'topic'],
      ['un-sujet', 'topic'],
      ['un-sujet-ancien', 'topic'],
      ['voisin', 'category'],
    ]);
    expect(view).toMatchObject({ neighbours: { older: { slug: 'voisin' } }, yearsOld: 0 });
  });
});

describe('the site plan', () => {
  it('has the categories as they stand under each other, and the fixed pages', async () => {
    const { reader, writer } = await createDatabase();
    const batch = importedBatch([importedArticle('a', { categoryKeys: ['foot'] })], {
      categories: [importedCategory('sport'), importedCategory('foot', { parentKey: 'sport' })],
      pages: [importedPage('contact'), importedPage('page-sport', { title: 'Sport' })],
    });
    await applyImport(writer, { source: 'essai', batch, now: NOW });
    expect(await buildSitePlanView(reader, { now: NOW })).toMatchObject({
      categories: [{ slug: 'sport', children: [{ slug: 'foot' }] }],
      pages: [{ slug: 'contact' }, { slug: 'page-sport' }],
      site: { pages: [{ slug: 'contact' }, { slug: 'page-sport' }] },
    });
    expect(await findPageView(reader, { slug: 'contact', now: NOW })).toMatchObject({
      page: { title: 'Page contact' },
      isNamedLikeCategory: false,
    });
    expect(await findPageView(reader, { slug: 'page-sport', now: NOW })).toMatchObject({
      isNamedLikeCategory: true,
    });
    expect(await findPageView(reader, { slug: 'autre', now: NOW })).toBeUndefined();
  });
});

describe('an error page', () => {
  it('offers the newest articles and the categories with something to read', async () => {
    const { site, latest } = await buildErrorView(await paperOf(newest(9)), { now: NOW });
    expect(latest).toHaveLength(6);
    expect(site.categories.map(category => category.slug)).toEqual(['sport']);
  });
});

describe('readiness', () => {
  it('is the database’s', async () => {
    const db = await paperOf([]);
    expect(await checkReadiness(() => db)).toEqual({ isReady: true });
  });

  it('names the problem', async () => {
    const fail = (): Reader => {
      throw new Error('unable to open database file');
    };
    expect(await checkReadiness(fail)).toEqual({ isReady: false, problem: 'unable to open database file' });
  });
});
