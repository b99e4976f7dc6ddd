import { describe, expect, it } from 'vitest';
import type { Reader } from '#db/client.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
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

describe('resolveAddress', () => {
  it.each([
    ['/', '/'],
    ['/sport', '/sport'],
    ['/sport/page/2', '/sport/page/2'],
    ['/sport/recit', '/sport/recit'],
    ['/auteurs', '/auteurs'],
    ['/auteurs/amina', '/auteurs/amina'],
    ['/auteurs/amina/page/2', '/auteurs/amina/page/2'],
    ['/sujets', '/sujets'],
    ['/sujets/maroc', '/sujets/maroc'],
    ['/archives', '/archives'],
    ['/archives/2026', '/archives/2026'],
    ['/archives/2026/02', '/archives/2026/02'],
    ['/archives/2026/02/10', '/archives/2026/02/10'],
    ['/pages/a-propos', '/pages/a-propos'],
    ['/plan-du-site', '/plan-du-site'],
    ['/flux', '/flux'],
    ['/rss.xml', '/rss.xml'],
    ['/rss.xml?utm_source=x&archive=', '/rss.xml'],
    ['/sport/atom.xml?x=1', '/sport/atom.xml'],
    ['/auteurs/amina/feed.json', '/auteurs/amina/feed.json'],
    ['/sujets/maroc/rss.xml', '/sujets/maroc/rss.xml'],
    ['/sitemap.xml', '/sitemap.xml'],
    ['/sitemap-actualites.xml', '/sitemap-actualites.xml'],
    ['/sitemaps/articles-2026-02.xml', '/sitemaps/articles-2026-02.xml'],
    ['/sitemaps/rubriques.xml', '/sitemaps/rubriques.xml'],
    ['/robots.txt', '/robots.txt'],
    ['/manifest.webmanifest', '/manifest.webmanifest'],
    ['/.well-known/tdmrep.json', '/.well-known/tdmrep.json'],
    ['/recherche', '/recherche'],
    ['/recherche?q=', '/recherche'],
    ['/recherche?q=titre', '/recherche?q=titre'],
    ['/recherche?q=titre+r%C3%A9cit', '/recherche?q=titre+r%C3%A9cit'],
    ['/recherche?x=1&page=1&q=%20titre%20', '/recherche?q=titre'],
    ['/recherche?q=rien-de-tel', '/recherche?q=rien-de-tel'],
    ['/recherche?tri=&au=&du=&auteur=&rubrique=&q=titre', '/recherche?q=titre'],
    ['/recherche?tri=date&rubrique=sport&q=titre', '/recherche?q=titre&rubrique=sport&tri=date'],
    ['/recherche?q=titre&rubrique=rien', '/recherche?q=titre&rubrique=rien'],
    ['/opensearch.xml', '/opensearch.xml'],
    ['/recherche?q=%00%E0%22AND%2A', '/recherche?q=%EF%BF%BD%22AND*'],
    ['/sport/recit?utm_source=lettre&fbclid=x', '/sport/recit'],
    ['/?utm_medium=social', '/'],
  ])('%s is the page %s', async (address, key) => {
    expect(await resolve(address)).toMatchObject({ kind: 'page', edition: 'full', key });
  });

  it('a picture that is held, in the forms it has', async () => {
    const { reader, writer } = await createDatabase();
    const stored = { hash: 'a'.repeat(64), widthPx: 700, heightPx: 500, colour: '#ffffff', lightBytes: 900 };
    await holdPictures(writer, [pictureToSave('/a.jpg', stored)]);
    const kinds = (addresses: readonly string[]) =>
      Promise.all(addresses.map(async address => (await resolveAddress(reader, address, NOW)).kind));
    const path = `/media/${stored.hash}`;
    expect(await resolveAddress(reader, `${path}/4x3-640.webp`, NOW)).toEqual({
      kind: 'picture',
      picture: stored,
      variant: { crop: '4x3', widthPx: 640, format: 'webp' },
    });
    expect(await kinds([`${path}/full-960.jpg`, `${path}/full-320.avif?x=1`])).toEqual([
      'picture',
      'picture',
    ]);
    const careless = `/media//${stored.hash.toUpperCase()}/full-960.JPG/?x=1`;
    expect(await resolveAddress(reader, careless, NOW)).toEqual({
      kind: 'moved',
      to: `${path}/full-960.jpg?x=1`,
      status: 308,
    });
    const none = [
      `${path}/full-1280.jpg`,
      `${path}/full-321.jpg`,
      path,
      `/media/${'b'.repeat(64)}/full-320.jpg`,
    ];
    expect(await kinds(none)).toEqual(none.map(() => 'unknown'));
  });

  it('a cover, of an article that readers may see, in its category’s colour', async () => {
    const { reader, writer } = await createDatabase();
    const states = { a: 'published', b: 'draft', c: 'published', d: 'scheduled' } as const;
    const batch = importedBatch(
      Object.entries(states).map(([key, state]) =>
        importedArticle(key, { state, ...(state === 'scheduled' && { publishedAt: minutesBefore(-60) }) }),
      ),
    );
    await applyImport(writer, { source: 'essai', batch, now: NOW });
    await withdrawArticle(writer, { slug: 'c', now: NOW });
    const resolveCover = (id: number, now = NOW) => resolveAddress(reader, `/couvertures/${id}.png?v=2`, now);
    expect(await resolveCover(1)).toEqual({ kind: 'cover', articleId: 1, colour: 'emerald' });
    expect(await resolveAddress(reader, '/COUVERTURES/1.PNG/', NOW)).toEqual({
      kind: 'moved',
      to: '/couvertures/1.png',
      status: 308,
    });
    expect(await resolveCover(2)).toEqual({ kind: 'unknown' });
    expect(await resolveCover(3)).toEqual({ kind: 'gone' });
    expect(await resolveCover(4)).toEqual({ kind: 'unknown' });
    expect(await resolveCover(4, minutesBefore(-60))).toMatchObject({ kind: 'cover', articleId: 4 });
    expect(await resolveCover(5)).toEqual({ kind: 'unknown' });
    expect(await resolveAddress(reader, '/m/couvertures/1.png', NOW)).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['/m', '/m'],
    ['/m/sport', '/m/sport'],
    ['/m/sport/page/2', '/m/sport/page/2'],
    ['/m/sport/recit?utm_source=lettre', '/m/sport/recit'],
    ['/m/auteurs/amina', '/m/auteurs/amina'],
    ['/m/archives/2026/02/10', '/m/archives/2026/02/10'],
    ['/m/recherche?q=titre&x=1', '/m/recherche?q=titre'],
    ['/m/reglages', '/m/reglages'],
    ['/m/reglages?choix=mobile', '/m/reglages'],
  ])('%s is the page %s of the mobile edition', async (address, key) => {
    expect(await resolve(address)).toMatchObject({ kind: 'page', edition: 'mobile', key });
  });

  it.each([
    ['/2026/02/recit/', '/sport/recit'],
    ['/2026/02/RECIT', '/sport/recit'],
    ['/2026/02/recit/?utm_source=x', '/sport/recit'],
    ['/?p=7', '/sport/recit'],
    ['/%C3%A9t%C3%A9/', '/sport/recit'],
    ['/category/sport/', '/sport'],
  ])('%s, of the former site, moved for good to %s', async (address, to) => {
    expect(await resolve(address)).toEqual({ kind: 'moved', to, status: 301 });
  });

  it.each([
    ['/sport/', '/sport'],
    ['/Sport', '/sport'],
    ['//sport//recit/', '/sport/recit'],
    ['/sp%6Frt', '/sport'],
    ['/sport/page/1', '/sport'],
    ['/monde/recit', '/sport/recit'],
    ['/Monde/Recit/?x=1', '/sport/recit?x=1'],
    ['/Recherche/?q=a&b=c', '/recherche?q=a'],
    ['/RSS.xml', '/rss.xml'],
    ['/sport/rss.xml/', '/sport/rss.xml'],
    ['/m/', '/m'],
    ['/M/Sport/', '/m/sport'],
    ['/m/monde/recit', '/m/sport/recit'],
    ['/m//sport/page/1', '/m/sport'],
    ['/m/Reglages/', '/m/reglages'],
  ])('%s is a careless form of %s', async (address, to) => {
    expect(await resolve(address)).toEqual({ kind: 'moved', to, status: 308 });
  });

  it.each(['/sport/retire', '/retire-ancien/', '/Sport/Retire/'])('%s is gone', async address => {
    expect(await resolve(address)).toEqual({ kind: 'gone' });
  });

  it.each([
    '/nulle-part',
    '/sport/nulle-part',
    '/sport/demain',
    '/sport/page/3',
    '/sport/page/99999999',
    '/auteurs/page/2',
    '/auteurs/personne',
    '/auteurs/amina/page/9',
    '/auteurs/muette',
    '/sujets/page/2',
    '/sujets/inconnu',
    '/sujets/maroc/page/3',
    '/archives/2025',
    '/archives/2026/03',
    '/archives/2026/13',
    '/archives/2026/02/30',
    '/archives/2026/02/09',
    '/pages/inconnue',
    '/un/deux/trois',
    '/rss.xml?archive=1',
    '/inconnue/rss.xml',
    '/sport/recit/rss.xml',
    '/auteurs/muette/rss.xml',
    '/sujets/inconnu/atom.xml',
    '/sitemaps/articles-2026-03.xml',
    '/sitemaps/articles-2026-02-2.xml',
    '/sitemaps/rubriques-2.xml',
    '/sitemaps/actualites-2.xml',
    '/.well-known/security.txt',
    '/m/rss.xml',
    '/m/robots.txt',
    '/erreur/404',
    '/reglages',
    '/m/m/reglages',
    '/m/reglages/none/unsent',
    '/wp-login.php',
    `/${'a'.repeat(5000)}`,
  ])('%s is unknown', async address => {
    expect(await resolve(address)).toEqual({ kind: 'unknown' });
  });

  it.each(['/%E0%A4%A', '/%', '/sport%00', '/a%0Ab', 'sport'])('%s cannot be read', async address => {
    expect(await resolve(address)).toEqual({ kind: 'bad' });
  });

  it('says which revision a page has and until when it may be kept', async () => {
    const db = await sportsPaper();
    expect(await resolveAddress(db, '/sport/recit', NOW)).toEqual({
      kind: 'page',
      edition: 'full',
      key: '/sport/recit',
      revision: expect.any(Number),
      keepUntil: minutesBefore(-60),
      articleId: expect.any(Number),
      sideListAt: new Date(0),
    });
    // After the last scheduled minute, the article itself grows older.
    expect(await resolveAddress(db, '/sport/recit', minutesBefore(-61))).toMatchObject({
      keepUntil: new Date('2027-02-10T11:55:00Z'),
    });
    // At 23 h 30 the day ends before the next scheduled article.
    const lateNight = new Date('2026-02-10T22:30:00Z');
    expect(await resolveAddress(db, '/', lateNight)).toMatchObject({
      keepUntil: new Date('2026-02-10T23:00:00Z'),
    });
  });

  it('says when what depends on the clock changes', async () => {
    const db = await sportsPaper();
    const lastScheduled = minutesBefore(-61);
    // An hour before NOW, and 48 hours.
    const newsEnd = new Date('2026-02-12T11:00:00.001Z');
    for (const path of ['/sitemap.xml', '/sitemap-actualites.xml']) {
      expect(await resolveAddress(db, path, lastScheduled)).toMatchObject({ keepUntil: newsEnd });
    }
    const fixed = await resolveAddress(db, '/sitemaps/articles-2026-02.xml', lastScheduled);
    expect(fixed).not.toHaveProperty('keepUntil');
  });

  it('shows a scheduled article from its minute on', async () => {
    const db = await sportsPaper();
    expect(await resolveAddress(db, '/sport/demain', minutesBefore(-59))).toEqual({ kind: 'unknown' });
    expect(await resolveAddress(db, '/sport/demain', minutesBefore(-60))).toMatchObject({ kind: 'page' });
  });
});

async function resolve(address: string) {
  return resolveAddress(await sportsPaper(), address, NOW);
}

/** 22 articles in « sport », one withdrawn, one for the next hour; « monde » is empty. */
async function sportsPaper(): Promise<Reader> {
  const { reader, writer } = await createDatabase();
  const articles = [
    importedArticle('recit', {
      updatedAt: minutesBefore(5),
      oldAddresses: ['/2026/02/recit/', '/?p=7', '/été/'],
    }),
    importedArticle('retire', { oldAddresses: ['/retire-ancien/'] }),
    importedArticle('demain', { state: 'scheduled', publishedAt: minutesBefore(-60) }),
    ...Array.from({ length: 20 }, (_, index) => importedArticle(`numero-${index}`)),
  ];
  const categories = [importedCategory('sport', { oldAddresses: ['/category/sport/'] })];
  const authors = [importedAuthor('amina'), importedAuthor('muette')];
  const pages = [importedPage('a-propos')];
  const batch = importedBatch(articles, { categories, authors, pages });
  await applyImport(writer, { source: 'essai', batch, now: NOW });
  await withdrawArticle(writer, { slug: 'retire', now: NOW });
  return reader;
}
