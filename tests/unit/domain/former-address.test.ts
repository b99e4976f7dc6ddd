import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFormerReadings } from '#lib/domain/former-address.ts';
import { toRedirectSource } from '#lib/domain/redirect-source.ts';

const aside = { kind: 'aside' };
const rss = { kind: 'feed', format: 'rss' };

describe('listFormerReadings', () => {
  it.each<[string, string, unknown]>([
    ['/2016/08/titre/amp/', '/2016/08/titre', aside],
    ['/2016/08/titre/?amp=1', '/2016/08/titre', aside],
    ['/?p=12&amp=1', '/?p=12', aside],
    ['/titre/comment-page-2/', '/titre', aside],
    ['/?p=12&replytocom=3', '/?p=12', aside],
    ['/titre/2/', '/titre', { kind: 'text-page' }],
    ['/sports/rss.xml', '/sports', { ...rss, isOwn: true }],
    ['/sujets/psg/feed.json', '/sujets/psg', { kind: 'feed', format: 'json', isOwn: true }],
    ['/index.php/titre', '/titre', aside],
    ['/search/c%23', '/', { kind: 'search', words: 'c#' }],
    ['/search/deux+mots', '/', { kind: 'search', words: 'deux mots' }],
    ['/photo/titre/2', '/photo/titre', { kind: 'photo', number: 2 }],
    ['/titre/feed/', '/titre', rss],
    ['/category/maroc/feed/atom/', '/category/maroc', { kind: 'feed', format: 'atom' }],
    ['/category/maroc/page/3/', '/category/maroc', { kind: 'numbered-page', number: 3 }],
    ['/?cat=2&paged=3', '/?cat=2', { kind: 'numbered-page', number: 3 }],
    ['/?cat=2&feed=rss2', '/?cat=2', rss],
    ['/page/4/', '/', { kind: 'numbered-page', number: 4 }],
    ['/blog/page/4/', '/blog', { kind: 'numbered-page', number: 4 }],
    ['/feed/', '/', rss],
    ['/comments/feed/', '/', rss],
    ['/feed/rss2/', '/', rss],
    ['/atom', '/', { kind: 'feed', format: 'atom' }],
    ['/wp-rss2.php', '/', rss],
    ['/?feed=atom', '/', { kind: 'feed', format: 'atom' }],
    ['/2016/', '/', { kind: 'date', year: '2016' }],
    ['/2016/08/', '/', { kind: 'date', year: '2016', month: '08' }],
    ['/2016/08/27/', '/', { kind: 'date', year: '2016', month: '08', day: '27' }],
    ['/?m=201608', '/', { kind: 'date', year: '2016', month: '08' }],
    ['/?year=2016&monthnum=8&day=7', '/', { kind: 'date', year: '2016', month: '08', day: '07' }],
    ['/?s=Caf%C3%A9', '/', { kind: 'search', words: 'café' }],
    ['/search/port/', '/', { kind: 'search', words: 'port' }],
    ['/sitemap_index.xml', '/', { kind: 'sitemap', isNews: false }],
    ['/wp-sitemap-posts-post-1.xml', '/', { kind: 'sitemap', isNews: false }],
    ['/news-sitemap.xml', '/', { kind: 'sitemap', isNews: true }],
    ['/wp-content/uploads/2016/08/a.jpg', '/', { kind: 'upload', file: '2016/08/a.jpg' }],
  ])('reads %s as a part of %s', (address, source, part) => {
    expect(listFormerReadings(address)[0]).toEqual({ source, part });
  });

  it('goes through several suffixes, down to the thing', () => {
    expect(listFormerReadings('/category/maroc/page/2/amp/').at(-1)).toEqual({
      source: '/category/maroc',
      part: { kind: 'numbered-page', number: 2 },
    });
    expect(listFormerReadings('/2016/08/page/2/').at(-1)).toEqual({
      source: '/',
      part: { kind: 'date', year: '2016', month: '08' },
    });
  });

  it.each(['/', '/titre', '/category/maroc/', '/titre-2016'])('%s is only itself', address => {
    expect(listFormerReadings(address)).toEqual([]);
  });

  it('takes what a query names for the thing, whatever else it says', () => {
    const sources = (address: string) => listFormerReadings(address).map(({ source }) => source);
    expect(sources('/blog/?lang=fr&p=12')).toEqual([
      '/blog?p=12',
      '/blog?page_id=12',
      '/blog?attachment_id=12',
    ]);
    expect(sources('/?cat=3&ref=x')).toEqual(['/?cat=3']);
    expect(sources('/?category_name=sport&paged=2')).toEqual(['/?category_name=sport']);
    expect(sources('/index.php?tag=maroc')).toEqual(['/?tag=maroc']);
  });

  it('gives normal forms, a few at most, whatever it is given', () => {
    const segment = fc.oneof(
      fc.constantFrom('amp', 'feed', 'page', '2', '2016', '08', '%', 'é'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(segment), fc.string(), (segments, query) => {
        const readings = listFormerReadings(`/${segments.join('/')}?${query}`);
        expect(readings.length).toBeLessThanOrEqual(4);
        for (const { source } of readings) expect(toRedirectSource(source)).toBe(source);
      }),
    );
  });
});
