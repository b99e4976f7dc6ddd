import { beforeEach, describe, expect, it } from 'vitest';
import { findArticleView } from '#lib/content/article-view.ts';
import { findDossiersView, findDossierView } from '#lib/content/dossier-views.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { findSite } from '#lib/content/site.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase, type TestDatabase } from '../../support/database.ts';
import { importedArticle, importedBatch, NOW } from '../../support/imported-batch.ts';
import { slugs } from '../../support/newspaper.ts';

const SERIES = {
  key: 'serie',
  slug: 'serie',
  title: 'L’eau',
  articleKeys: ['c', 'a', 'absent', 'b'],
  oldAddresses: ['/series/eau'],
};

let database: TestDatabase;

async function bring(dossier: Partial<typeof SERIES> = {}, keys = ['a', 'b', 'c', 'd']) {
  const repairs: string[] = [];
  const counts = await applyImport(database.writer, {
    source: 'essai',
    batch: {
      ...importedBatch(keys.map(key => importedArticle(key))),
      dossiers: [{ ...SERIES, ...dossier }],
    },
    now: NOW,
    onRepair: (kind, reason) => repairs.push(`${kind}: ${reason}`),
  });
  return { counts, repairs };
}

beforeEach(async () => {
  database = await createDatabase();
});

describe('a dossier', () => {
  const now = NOW;
  const findSeries = () => findDossierView(database.reader, { slug: 'serie', now });
  const findPlaces = async (slug: string) =>
    (await findArticleView(database.reader, { slug, now }))?.dossiers;
  const kindOf = async (path: string) => (await resolveAddress(database.reader, path, now)).kind;

  it('has its articles in its own order, and tells of one that was not brought', async () => {
    const { counts, repairs } = await bring();
    expect(counts.dossier).toEqual({ created: 1, updated: 0, unchanged: 0 });
    expect(repairs).toEqual(['dossier: without an article that was not imported']);
    expect(slugs((await findSeries())?.articles ?? [])).toEqual(['c', 'a', 'b']);
    expect(await findDossiersView(database.reader, { now })).toMatchObject({
      dossiers: [{ slug: 'serie', title: 'L’eau', articleCount: 3 }],
    });
  });

  it('leads from each article to those beside it', async () => {
    await bring();
    expect(await findPlaces('a')).toMatchObject([
      { dossier: { slug: 'serie' }, rank: 2, count: 3, previous: { slug: 'c' }, next: { slug: 'b' } },
    ]);
    const [first] = (await findPlaces('c')) ?? [];
    expect(first).toMatchObject({ rank: 1, next: { slug: 'a' } });
    expect(first).not.toHaveProperty('previous');
    expect(await findPlaces('d')).toEqual([]);
  });

  it('closes up when an article is withdrawn, and is nowhere when all are', async () => {
    await bring();
    const revision = async () => {
      const resolved = await resolveAddress(database.reader, '/dossiers/serie', now);
      return resolved.kind === 'page' ? resolved.revision : undefined;
    };
    const before = await revision();
    await withdrawArticle(database.writer, { slug: 'a', now });
    expect(await revision()).toBeGreaterThan(before ?? 0);
    expect(slugs((await findSeries())?.articles ?? [])).toEqual(['c', 'b']);
    expect(await findPlaces('c')).toMatchObject([{ rank: 1, count: 2, next: { slug: 'b' } }]);
    for (const slug of ['b', 'c']) await withdrawArticle(database.writer, { slug, now });
    expect(await findSeries()).toBeUndefined();
    expect(await findDossiersView(database.reader, { now })).toBeUndefined();
    expect(await kindOf('/dossiers/serie')).toBe('unknown');
    expect(await kindOf('/dossiers')).toBe('unknown');
    expect((await findSite(database.reader, { now })).hasDossiers).toBe(false);
  });

  it('has an address in both editions, and one redirect from each of before', async () => {
    await bring();
    for (const path of ['/dossiers', '/dossiers/serie', '/m/dossiers', '/m/dossiers/serie']) {
      expect(await kindOf(path), path).toBe('page');
    }
    const moved = { kind: 'moved', to: '/dossiers/serie', status: 301 };
    expect(await resolveAddress(database.reader, '/series/eau', now)).toEqual(moved);
    await bring({ slug: 'eau' });
    for (const path of ['/series/eau', '/dossiers/serie']) {
      expect(await resolveAddress(database.reader, path, now), path).toEqual({
        ...moved,
        to: '/dossiers/eau',
      });
    }
  });

  it('follows its source, and changes nothing when that has not changed', async () => {
    await bring();
    expect((await bring()).counts.dossier).toEqual({ created: 0, updated: 0, unchanged: 1 });
    await bring({ articleKeys: ['b', 'b', 'd'] });
    expect(slugs((await findSeries())?.articles ?? [])).toEqual(['b', 'd']);
  });
});
