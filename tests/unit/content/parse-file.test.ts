import { describe, expect, it } from 'vitest';
import { parseFile } from '#lib/content/parse-file.ts';
import { feedPath, sitemapPath } from '#lib/urls.ts';

describe('parseFile', () => {
  it.each([
    { of: { kind: 'site' }, format: 'rss' },
    { of: { kind: 'category', slug: 'sport' }, format: 'atom' },
    { of: { kind: 'author', slug: 'amina' }, format: 'json' },
    { of: { kind: 'topic', slug: 'maroc' }, format: 'rss' },
  ] as const)('reads the feed that urls.ts writes: $of.kind', ({ of, format }) => {
    expect(parseFile(feedPath(of, format))).toEqual({ name: 'feed', of, format });
  });

  it.each([
    { kind: 'news', part: 1 },
    { kind: 'news', part: 2 },
    { kind: 'pages', part: 1 },
    { kind: 'sujets', part: 12 },
    { kind: 'articles', year: 2026, month: 2, part: 1 },
    { kind: 'articles', year: 2026, month: 12, part: 3 },
  ] as const)('reads the sitemap that urls.ts writes: %j', sitemap => {
    expect(parseFile(sitemapPath(sitemap))).toEqual({ name: 'sitemap', sitemap });
  });

  it.each([
    ['/sitemap.xml', 'sitemap-index'],
    ['/robots.txt', 'robots'],
    ['/manifest.webmanifest', 'manifest'],
    ['/opensearch.xml', 'open-search'],
    ['/recherche/rss.xml', 'search-feed'],
    ['/.well-known/security.txt', 'security-contact'],
    ['/.well-known/tdmrep.json', 'text-mining'],
  ])('reads %s', (path, name) => {
    expect(parseFile(path)).toEqual({ name });
  });

  it.each([
    '/',
    '/sport',
    '/feed.xml',
    '/pages/rss.xml',
    '/archives/rss.xml',
    '/a/b/rss.xml',
    '/auteurs/a/b/rss.xml',
    '/m/rss.xml',
    '/Sport/rss.xml',
    '/sitemaps/actualites.xml',
    '/sitemaps/pages-1.xml',
    '/sitemaps/pages-01.xml',
    '/sitemaps/articles-2026-13.xml',
    '/sitemaps/articles-2026-02-1.xml',
    '/sitemaps/autre.xml',
    '/.well-known/autre',
  ])('knows no file at %s', path => {
    expect(parseFile(path)).toBeUndefined();
  });
});
