import { describe, expect, it } from 'vitest';
import type { Reader } from '#db/client.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase } from '../../support/database.ts';
import { holdPictures, pictureToSave } from '../../support/held-picture.ts';
import {
  importedArticle,
  importedBatch,
  importedCategory,
  importedPage,
  NOW,
} from '../../support/imported-batch.ts';

describe('an address of the former site', () => {
  it.each([
    ['/2016/08/recit/amp/', '/sport/recit'],
    ['/2016/08/recit/?amp=1', '/sport/recit'],
    ['/2016/08/recit/amp/?utm_source=x', '/sport/recit'],
    ['/?p=7&amp=1', '/sport/recit'],
    ['/2016/08/recit/feed/', '/sport/recit'],
    ['/2016/08/recit/2/', '/sport/recit'],
    ['/2016/08/recit/comment-page-2/', '/sport/recit'],
    ['/2016/08/recit/photo-1/', '/sport/recit'],
    ['/?attachment_id=9', '/sport/recit'],
    ['/sport/recit/amp', '/sport/recit'],
    ['/category/sport/', '/sport'],
    ['/category/sport/page/1/', '/sport'],
    ['/category/sport/page/2/', '/sport/page/2'],
    ['/category/sport/page/99/', '/sport'],
    ['/category/sport/page/2/amp/', '/sport/page/2'],
    ['/?cat=3', '/sport'],
    ['/?cat=3&paged=2', '/sport/page/2'],
    ['/blog/', '/'],
    ['/blog/page/2/', '/'],
    ['/page/2/', '/'],
    ['/page/2/?s=eau', '/recherche?q=eau'],
    ['/index.php', '/'],
    ['/index.php?lang=fr', '/'],
    ['/feed/', '/rss.xml'],
    ['/feed/atom/', '/atom.xml'],
    ['/feed/json', '/feed.json'],
    ['/?feed=rss2', '/rss.xml'],
    ['/wp-atom.php', '/atom.xml'],
    ['/comments/feed/', '/rss.xml'],
    ['/category/sport/feed/', '/sport/rss.xml'],
    ['/category/sport/feed/atom/', '/sport/atom.xml'],
    ['/?cat=3&feed=rss2', '/sport/rss.xml'],
    ['/sport/feed', '/sport/rss.xml'],
    ['/tag/maroc/feed/', '/sujets/maroc/rss.xml'],
    ['/author/amina/feed/', '/auteurs/amina/rss.xml'],
    ['/sitemap_index.xml', '/sitemap.xml'],
    ['/wp-sitemap-posts-post-1.xml', '/sitemap.xml'],
    ['/sitemap.xml.gz', '/sitemap.xml'],
    ['/news-sitemap.xml', '/sitemap-actualites.xml'],
    ['/tag/maroc/', '/sujets/maroc'],
    ['/tag/maroc/page/9/', '/sujets/maroc'],
    ['/author/amina/', '/auteurs/amina'],
    ['/author/amina/page/2/', '/auteurs/amina/page/2'],
    ['/a-propos/', '/pages/a-propos'],
    ['/?page_id=2', '/pages/a-propos'],
    ['/2026/02/', '/archives/2026/02'],
    ['/2026/02/28/', '/archives/2026/02'],
    ['/2026/12/', '/archives/2026'],
    ['/?m=202602', '/archives/2026/02'],
    ['/?s=Caf%C3%A9+noir', '/recherche?q=caf%C3%A9+noir'],
    ['/?s=', '/recherche'],
    ['/search/caf%C3%A9/', '/recherche?q=caf%C3%A9'],
    ['/search/caf%C3%A9/page/2/', '/recherche?q=caf%C3%A9'],
    ['/search/caf%C3%A9/feed/rss2/', '/recherche/rss.xml?q=caf%C3%A9'],
    ['/?s=caf%C3%A9&feed=rss2', '/recherche/rss.xml?q=caf%C3%A9'],
    ['/2026/02/page/2/', '/archives/2026/02'],
    ['/2026/02/28/page/2/', '/archives/2026/02'],
    ['/2016/08/recit/?autre=1', '/sport/recit'],
    ['/?p=7&ref=x', '/sport/recit'],
    ['/?p=9', '/sport/recit'],
    ['/?p=2&preview=true', '/pages/a-propos'],
    ['/index.php?p=7', '/sport/recit'],
    ['/index.php/2016/08/recit/', '/sport/recit'],
    ['/index.php/category/sport/page/2/', '/sport/page/2'],
    ['/category/sport/?paged=2', '/sport/page/2'],
    ['/category/sport/?feed=atom', '/sport/atom.xml'],
    ['/author/amina/?feed=rss2', '/auteurs/amina/rss.xml'],
    ['/blog/?s=caf%C3%A9', '/recherche?q=caf%C3%A9'],
    ['/blog/?feed=rss2', '/rss.xml'],
    ['/blog/?m=202602', '/archives/2026/02'],
    ['/blog/?autre=1', '/'],
    ['/m/2016/08/recit/', '/m/sport/recit'],
    ['/m/category/sport/page/2/', '/m/sport/page/2'],
  ])('%s answers one 301 to %s', async (address, to) => {
    const db = await formerSite();
    expect(await resolveAddress(db, address, NOW)).toEqual({ kind: 'moved', to, status: 301 });
    expect(await resolveAddress(db, to, NOW)).toMatchObject({ kind: 'page', key: to });
  });

  it.each(['/2016/08/', '/wp-content/uploads/2016/08/a.jpg', '/tag/desert/', '/tag/desert/feed/'])(
    '%s is unknown as long as the portal has no such page',
    async address => {
      expect(await resolveAddress(await formerSite(), address, NOW)).toEqual({ kind: 'unknown' });
    },
  );

  it.each([
    '/sport/page/9',
    '/sport/2',
    '/2016/08/inconnu/amp/',
    '/inconnu/2/',
    '/tag/inconnu/',
    '/?p=999',
    '/?page_id=999&lang=fr',
    '/?tag=rien',
    '/blog/?p=999',
    '/m/2016/08/inconnu/',
    '/m/feed/',
  ])('%s is unknown, for there never was such a thing', async address => {
    expect(await resolveAddress(await formerSite(), address, NOW)).toEqual({ kind: 'unknown' });
  });

  it('leads from an upload, in any of its sizes, to the picture that is held', async () => {
    const { reader, writer } = await createDatabase();
    const picture = pictureToSave('https://journal.example/wp-content/uploads/2016/08/Port-300x200.jpg');
    await holdPictures(writer, [picture]);
    for (const name of ['Port.jpg', 'port-300x200.jpg', 'Port-scaled.jpg', 'port.jpg?resize=300,200']) {
      expect(await resolveAddress(reader, `/wp-content/uploads/2016/08/${name}`, NOW)).toEqual({
        kind: 'moved',
        to: `/media/${picture.hash}/full-960.jpg`,
        status: 301,
      });
    }
    expect(await resolveAddress(reader, '/wp-content/uploads/2016/08/quai.jpg', NOW)).toEqual({
      kind: 'unknown',
    });
  });

  it('is gone with its article, in all its forms', async () => {
    for (const address of ['/2016/08/retire/', '/2016/08/retire/amp/', '/?p=8&amp=1', '/m/2016/08/retire/']) {
      expect(await resolveAddress(await formerSite(), address, NOW)).toEqual({ kind: 'gone' });
    }
  });

  it('leaves the front alone when it only asked for something of it', async () => {
    expect(await resolveAddress(await formerSite(), '/?m=201608', NOW)).toMatchObject({ key: '/' });
  });
});

/** Two pages of « sport », an article with a picture of its own page, one that was withdrawn. */
async function formerSite(): Promise<Reader> {
  const { reader, writer } = await createDatabase();
  const articles = [
    importedArticle('recit', {
      topicKeys: ['maroc'],
      oldAddresses: ['/2016/08/recit/', '/?p=7', '/2016/08/recit/photo-1/', '/?attachment_id=9'],
    }),
    importedArticle('retire', { oldAddresses: ['/2016/08/retire/', '/?p=8'] }),
    ...Array.from({ length: 22 }, (_, index) => importedArticle(`numero-${index}`)),
  ];
  const batch = importedBatch(articles, {
    categories: [importedCategory('sport', { oldAddresses: ['/category/sport/', '/?cat=3'] })],
    authors: [{ key: 'amina', slug: 'amina', name: 'Amina', oldAddresses: ['/author/amina/'] }],
    topics: [
      { key: 'maroc', slug: 'maroc', name: 'Maroc', oldAddresses: ['/tag/maroc/'] },
      { key: 'desert', slug: 'desert', name: 'Désert', oldAddresses: ['/tag/desert/'] },
    ],
    pages: [importedPage('a-propos', { oldAddresses: ['/a-propos/', '/?page_id=2'] })],
    frontOldAddresses: ['/blog/'],
  });
  await applyImport(writer, { source: 'essai', batch, now: NOW });
  await withdrawArticle(writer, { slug: 'retire', now: NOW });
  return reader;
}
