import { beforeEach, describe, expect, it } from 'vitest';
import type { Reader, Writer } from '#db/client.ts';
import { deleteImported } from '#db/mutations/delete-imported.ts';
import { saveArticleBody } from '#db/mutations/save-article-body.ts';
import { saveCategory } from '#db/mutations/save-category.ts';
import { transact } from '#db/transact.ts';
import { NEWS_SITEMAP_SIZE, SITEMAP_SIZE } from '#lib/content/page-sizes.ts';
import { parseFile } from '#lib/content/parse-file.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { buildSitemapIndexView, listNews, listSitemapAddresses } from '#lib/content/sitemap-views.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import type { SitemapName } from '#lib/domain/sitemap.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import type { SitemapAddress } from '#lib/sitemaps/render-sitemap.ts';
import { createDatabase } from '../../support/database.ts';
import { holdPictures, pictureToSave } from '../../support/held-picture.ts';
import {
  importedArticle,
  importedAuthor,
  importedBatch,
  importedCategory,
  importedPage,
  minutesBefore,
  NOW,
} from '../../support/imported-batch.ts';

const ORIGIN = 'http://localhost:3000';
const DAY_MINUTES = 1440;

let db: Reader;
let writer: Writer;

beforeEach(async () => {
  ({ reader: db, writer } = await createDatabase());
});

describe('the sitemaps', () => {
  it('together name every page, each once, and nothing else', async () => {
    await bring(
      ...Array.from({ length: 21 }, (_, index) => importedArticle(`n${index}`)),
      importedArticle('ancien', { publishedAt: new Date('2024-12-31T23:30:00Z'), topicKeys: [] }),
      importedArticle('retire'),
      importedArticle('demain', { state: 'scheduled', publishedAt: minutesBefore(-60) }),
      importedArticle('brouillon', { state: 'draft' }),
    );
    await withdrawArticle(writer, { slug: 'retire', now: NOW });
    const paths = await listAllPaths();
    expect(paths).toEqual(
      [
        ...['/', '/auteurs', '/sujets', '/plan-du-site', '/flux', '/pages/a-propos'],
        ...[
          '/sport',
          '/sport/page/2',
          '/auteurs/amina',
          '/auteurs/amina/page/2',
          '/sujets/maroc',
          '/sujets/maroc/page/2',
        ],
        ...['/archives', '/archives/2025', '/archives/2025/01', '/archives/2025/01/01'],
        ...['/archives/2026', '/archives/2026/02', '/archives/2026/02/10'],
        ...Array.from({ length: 21 }, (_, index) => `/sport/n${index}`),
        '/sport/ancien',
      ].sort(),
    );
    for (const path of paths) expect(await resolveAddress(db, path, NOW)).toMatchObject({ key: path });
  });

  it('date what they list by its last change, never by today', async () => {
    await bring(
      importedArticle('recit', { publishedAt: minutesBefore(9000), updatedAt: minutesBefore(3000) }),
      importedArticle('autre', { publishedAt: minutesBefore(8000) }),
    );
    const importedAt = new Date();
    const articles = await list({ kind: 'articles', year: 2026, month: 2, part: 1 });
    expect(articles.map(({ modifiedAt }) => modifiedAt)).toEqual([minutesBefore(3000), minutesBefore(8000)]);
    const dates = (await buildSitemapIndexView(db, NOW)).flatMap(({ modifiedAt }) => modifiedAt ?? []);
    for (const date of dates) expect(date <= importedAt).toBe(true);
    forgetChanges();
    expect(await dateOfMonth('2026-02'), 'of a newspaper that noted no changes').toEqual(minutesBefore(3000));
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is withdrawn', () => withdrawArticle(writer, { slug: 'mars', now: NOW })],
    ['gets another address', () => bring(ofMarch({ slug: 'printemps' }))],
    ['gets another category', () => bring(ofMarch({ categoryKeys: ['vide'] }))],
    ['gets another text', () => bring(ofMarch({ headline: 'Autre' }))],
    ['goes to another month', () => bring(ofMarch({ publishedAt: new Date('2024-07-01T12:00:00Z') }))],
    ['goes with its source', () => transact(writer, tx => deleteImported(tx, { source: 'essai' }))],
    ['gets a picture', () => holdPictures(writer, [pictureToSave('/une.jpg')], { articleIds: [1] })],
    ['is read again', () => transact(writer, tx => saveArticleBody(tx, { id: 1, ...READ_AGAIN }))],
    ['has its category renamed', () => transact(writer, tx => saveCategory(tx, { id: 1, ...RENAMED }))],
  ])('tell of a month whose article %s that it changed, and of no other', async (_, change) => {
    await bring(ofMarch());
    const others = ['2024-03', '2024-05'].map(month =>
      importedArticle(month, { publishedAt: new Date(`${month}-15T12:00:00Z`), categoryKeys: ['monde'] }),
    );
    const batch = importedBatch(others, { categories: [importedCategory('monde')] });
    await applyImport(writer, { source: 'autre', batch, now: NOW });
    forgetChanges();
    const startedAt = new Date();
    await change();
    expect(Number(await dateOfMonth('2024-03'))).toBeGreaterThanOrEqual(Number(startedAt));
    expect(await dateOfMonth('2024-05')).toEqual(new Date('2024-05-15T12:00:00Z'));
  });

  it('name the pictures that the portal holds', async () => {
    const leadPicture = { type: 'image', source: '/une.jpg', alt: '', width: 'wide' } as const;
    const inBody = { type: 'image', source: '/port.jpg', alt: '', width: 'column' } as const;
    const body = { type: 'body', children: [inBody, { ...inBody, source: '/absente.jpg' }] } as const;
    await bring(importedArticle('recit', { leadPicture, body }), importedArticle('nu'));
    const pictures = [pictureToSave('/une.jpg'), pictureToSave('/port.jpg', { hash: 'b'.repeat(64) })];
    await holdPictures(writer, pictures, { articleIds: [1] });
    const articles = await list({ kind: 'articles', year: 2026, month: 2, part: 1 });
    expect(articles.map(({ imageUrls }) => imageUrls)).toEqual([
      [`${ORIGIN}/media/${'a'.repeat(64)}/full-1920.jpg`, `${ORIGIN}/media/${'b'.repeat(64)}/full-1920.jpg`],
      [],
    ]);
  });

  it('leave out what was first published elsewhere', async () => {
    await bring(importedArticle('recit'), importedArticle('repris'));
    writer.client.exec(
      "update articles set canonical_url = 'https://agence.example/1' where slug = 'repris'",
    );
    expect(await list({ kind: 'articles', year: 2026, month: 2, part: 1 })).toHaveLength(1);
    expect(await listNews(db, { kind: 'news', part: 1 }, NOW)).toHaveLength(1);
  });

  it('are split where one would be too long, and a new article moves no other', async () => {
    await fillMonth(2 * SITEMAP_SIZE + 1);
    const index = await buildSitemapIndexView(db, NOW);
    expect(
      index
        .filter(({ url }) => url.includes('/articles-'))
        .map(({ url }) => url)
        .sort(),
    ).toEqual(['', '-2', '-3'].map(part => `${ORIGIN}/sitemaps/articles-2025-03${part}.xml`).sort());
    const parts = await Promise.all(
      [1, 2, 3].map(part => list({ kind: 'articles', year: 2025, month: 3, part })),
    );
    expect(parts.map(part => part.length)).toEqual([SITEMAP_SIZE, SITEMAP_SIZE, 1]);
    expect(new Set(parts.flat().map(({ url }) => url)).size).toBe(2 * SITEMAP_SIZE + 1);
    expect(await list({ kind: 'articles', year: 2025, month: 3, part: 4 })).toEqual([]);
  });
});

describe('the news sitemap', () => {
  it('holds the articles of 48 hours', async () => {
    await bring(
      importedArticle('tout-juste', { publishedAt: minutesBefore(2 * DAY_MINUTES) }),
      importedArticle('trop-vieux', { publishedAt: minutesBefore(2 * DAY_MINUTES + 1) }),
      importedArticle('recent', { publishedAt: minutesBefore(1) }),
    );
    const headlines = async (now: Date) =>
      (await listNews(db, { kind: 'news', part: 1 }, now)).map(({ headline }) => headline);
    expect(await headlines(NOW)).toEqual(['Titre recent', 'Titre tout-juste']);
    const resolution = await resolveAddress(db, '/sitemap-actualites.xml', NOW);
    const end = resolution.kind === 'page' ? resolution.keepUntil : undefined;
    expect(await headlines(end ?? NOW)).toEqual(['Titre recent']);
    expect(await headlines(new Date(Number(end) - 1))).toHaveLength(2);
  });

  it('has a date that never goes back, whatever grows too old', async () => {
    const hours = (count: number) => minutesBefore(60 * count);
    await bring(
      importedArticle('corrige', { publishedAt: hours(47), updatedAt: hours(1) }),
      importedArticle('recent', { publishedAt: hours(20) }),
    );
    forgetChanges();
    const dateAt = async (now: Date) => {
      const index = await buildSitemapIndexView(db, now);
      return index.find(({ url }) => url.endsWith('/sitemap-actualites.xml'))?.modifiedAt;
    };
    expect(await dateAt(NOW)).toEqual(hours(1));
    expect(await dateAt(hours(-2))).toEqual(hours(1));
    await withdrawArticle(writer, { slug: 'corrige', now: NOW });
    expect(Number(await dateAt(hours(-2)))).toBeGreaterThanOrEqual(Number(hours(1)));
  });

  it('is split beyond a thousand, and every part is announced', async () => {
    await fillMonth(NEWS_SITEMAP_SIZE + 1, NOW);
    const parts = await Promise.all([1, 2].map(part => listNews(db, { kind: 'news', part }, NOW)));
    expect(parts.map(part => part.length)).toEqual([NEWS_SITEMAP_SIZE, 1]);
    const urls = (await buildSitemapIndexView(db, NOW)).map(({ url }) => url);
    expect(urls).toContain(`${ORIGIN}/sitemap-actualites.xml`);
    expect(urls).toContain(`${ORIGIN}/sitemaps/actualites-2.xml`);
    expect(await resolveAddress(db, '/sitemaps/actualites-2.xml', NOW)).toMatchObject({ kind: 'page' });
  });

  it('is there and announced by nobody when there is no news', async () => {
    await bring(importedArticle('ancien', { publishedAt: minutesBefore(9999) }));
    expect(await resolveAddress(db, '/sitemap-actualites.xml', NOW)).toMatchObject({ kind: 'page' });
    const urls = (await buildSitemapIndexView(db, NOW)).map(({ url }) => url);
    expect(urls).not.toContain(`${ORIGIN}/sitemap-actualites.xml`);
  });
});

async function listAllPaths(): Promise<readonly string[]> {
  const addresses: SitemapAddress[] = [];
  for (const { url } of await buildSitemapIndexView(db, NOW)) {
    const route = parseFile(new URL(url).pathname);
    if (route?.name !== 'sitemap') throw new Error(`${url} is no sitemap.`);
    if (route.sitemap.kind !== 'news') addresses.push(...(await list(route.sitemap)));
  }
  return addresses.map(({ url }) => new URL(url).pathname).sort();
}

function list(name: Exclude<SitemapName, { kind: 'news' }>) {
  return listSitemapAddresses(db, name, NOW);
}

async function bring(...articles: readonly ImportedArticle[]): Promise<void> {
  const batch = importedBatch(articles, {
    categories: [importedCategory('sport'), importedCategory('vide')],
    authors: [importedAuthor('amina'), importedAuthor('muette')],
    pages: [importedPage('a-propos')],
  });
  await applyImport(writer, { source: 'essai', batch, now: NOW });
}

function ofMarch(more: Partial<ImportedArticle> = {}): ImportedArticle {
  return importedArticle('mars', { publishedAt: new Date('2024-03-10T12:00:00Z'), ...more });
}

const READ_AGAIN = {
  body: { type: 'body', children: [] },
  bodySource: '<p>Deux mots</p>',
  wordCount: 0,
} as const;
const RENAMED = { slug: 'sports', name: 'Sports' };

/** The date of a month’s sitemap in their index. */
async function dateOfMonth(month: string): Promise<Date | undefined> {
  const index = await buildSitemapIndexView(db, NOW);
  return index.find(({ url }) => url.endsWith(`/articles-${month}.xml`))?.modifiedAt;
}

function forgetChanges(): void {
  writer.client.exec('update day_counts set changed_at = null');
}

/** So many articles of one instant, copies of one. */
async function fillMonth(count: number, at = new Date('2025-03-05T12:00:00Z')): Promise<void> {
  await bring(importedArticle('modele', { publishedAt: at }));
  const columns = writer.client
    .prepare<[], { name: string }>("select name from pragma_table_info('articles')")
    .all()
    .map(({ name }) => name)
    .filter(name => name !== 'id' && name !== 'slug');
  const names = columns.join(', ');
  writer.client.exec(
    `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${count - 1}) insert into articles (slug, ${names}) select 'copie-' || n, ${names} from articles, numbers where slug = 'modele'`,
  );
}
