import { describe, expect, it } from 'vitest';
import { renderNewsSitemap, renderSitemap, renderSitemapIndex } from '#lib/sitemaps/render-sitemap.ts';
import { listSitemapFaults } from '../../support/validate-sitemap.ts';

const ZONED = { timeZone: 'Africa/Casablanca' };
const ADDRESS = {
  url: 'https://journal.example/sport/a?b=1&c=2',
  modifiedAt: new Date('2026-02-03T13:30:00Z'),
};

describe('a sitemap is valid', () => {
  it.each([
    ['of pages', renderSitemap([ADDRESS, { url: 'https://journal.example/' }], ZONED)],
    [
      'with images',
      renderSitemap(
        [{ ...ADDRESS, imageUrls: ['https://journal.example/a.jpg', 'https://journal.example/b.jpg'] }],
        ZONED,
      ),
    ],
    [
      'of sitemaps',
      renderSitemapIndex([ADDRESS, { url: 'https://journal.example/sitemaps/pages.xml' }], ZONED),
    ],
    [
      'of news',
      renderNewsSitemap(
        [{ ...ADDRESS, headline: 'L’« eau » & <le> feu\u0000 ]]>', publishedAt: ADDRESS.modifiedAt }],
        { ...ZONED, publication: 'Le Journal & Cie' },
      ),
    ],
  ])('%s', async (_, xml) => {
    expect(await listSitemapFaults(xml)).toEqual([]);
    expect(xml).toContain('<loc>https://journal.example/sport/a?b=1&amp;c=2</loc>');
    expect(xml).toContain('<lastmod>2026-02-03T14:30:00+01:00</lastmod>');
  });

  it('and what is not is found', async () => {
    const broken = renderSitemap([{ url: 'https://journal.example/' }], ZONED).replace(
      '</loc>',
      '</loc><lastmod>hier</lastmod>',
    );
    expect(await listSitemapFaults(broken)).not.toEqual([]);
    expect(await listSitemapFaults(renderSitemap([], ZONED))).not.toEqual([]);
  });
});
