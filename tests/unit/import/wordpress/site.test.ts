import { describe, expect, it } from 'vitest';
import { findSitePath, requireSite } from '#lib/import/wordpress/site.ts';

describe('requireSite', () => {
  it('knows a site by what does not change with its scheme', () => {
    const site = siteOf({
      'wp:base_blog_url': 'https://journal.example/blog/',
      link: 'https://journal.example',
    });
    expect(site.identity).toBe('journal.example/blog');
    expect(site.basePath).toBe('/blog/');
    expect(siteOf({ link: ' http://www.journal.example ' }).identity).toBe('journal.example');
  });

  it('refuses an export that does not say where it comes from', () => {
    for (const link of ['', 'journal', 'javascript:alert(1)']) {
      expect(() => siteOf({ link })).toThrow('essai.xml does not say which site it comes from');
    }
  });
});

describe('findSitePath', () => {
  const site = siteOf({ link: 'https://www.journal.example' });

  it.each([
    ['http://journal.example/2026/02/titre/', '/2026/02/titre/'],
    ['https://www.journal.example/?p=12', '/?p=12'],
    ['https://journal.example/%d8%aa/', '/%d8%aa/'],
    ['https://ailleurs.example/titre/', undefined],
    ['titre', undefined],
    [undefined, undefined],
  ])('finds in %s the path %s', (address, path) => {
    expect(findSitePath(site, address)).toBe(path);
  });
});

function siteOf(channel: Readonly<Record<string, string>>) {
  return requireSite(new Map(Object.entries(channel)), 'essai.xml');
}
