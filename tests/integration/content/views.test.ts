import { describe, expect, it } from 'vitest';
import type { Reader } from '#db/client.ts';
import { findArticleView } from '#lib/content/article-view.ts';
import { findCategoryView } from '#lib/content/category-view.ts';
import { buildErrorView } from '#lib/content/error-view.ts';
import { buildFrontView } from '#lib/content/front-view.ts';
import { checkReadiness } from '#lib/content/readiness.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { createDatabase } from '../../support/database.ts';
import {
  importedArticle,
  importedBatch,
  importedCategory,
  minutesBefore,
  NOW,
} from '../../support/imported-batch.ts';

describe('la une', () => {
  it('is whole without a single article', async () => {
    const front = await buildFrontView(await paperOf([]), { now: NOW });
    expect(front).toMatchObject({ lead: undefined, secondary: [], wire: [], bands: [] });
  });

  it('shows each article once, the newest first, then the categories', async () => {
    const front = await buildFrontView(await paperOf(newest(30)), { now: NOW });
    expect(front.lead?.slug).toBe('numero-0');
    expect(slugs(front.secondary)).toEqual(['numero-1', 'numero-2', 'numero-3']);
    expect(slugs(front.wire)).toEqual(Array.from({ length: 8 }, (_, index) => `numero-${index + 4}`));
    expect(front.bands.map(band => [band.category.slug, slugs(band.articles)])).toEqual([
      ['sport', ['numero-12', 'numero-13', 'numero-14', 'numero-15']],
    ]);
  });

  it('opens with the pinned article', async () => {
    const old = importedArticle('epingle', { isPinned: true, publishedAt: minutesBefore(5000) });
    const front = await buildFrontView(await paperOf([...newest(3), old]), { now: NOW });
    expect(front.lead?.slug).toBe('epingle');
    expect(slugs(front.secondary)).toEqual(['numero-0', 'numero-1', 'numero-2']);
  });
});

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

function newest(count: number): readonly ImportedArticle[] {
  return Array.from({ length: count }, (_, index) =>
    importedArticle(`numero-${index}`, { publishedAt: minutesBefore(60 + index) }),
  );
}

function slugs(articles: readonly { readonly slug: string }[]): readonly string[] {
  return articles.map(article => article.slug);
}

async function paperOf(articles: readonly ImportedArticle[]): Promise<Reader> {
  const { reader, writer } = await createDatabase();
  const categories = [importedCategory('sport'), importedCategory('vide')];
  await applyImport(writer, { source: 'essai', batch: importedBatch(articles, { categories }), now: NOW });
  return reader;
}
