import { describe, expect, it } from 'vitest';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import { buildSearchFeedView } from '#lib/content/search-feed-view.ts';
import { importedArticle, minutesBefore, NOW } from '../../support/imported-batch.ts';
import { createNewspaper } from '../../support/searched-newspaper.ts';

const asked = { now: NOW, formatCredit: (credit: string) => credit, formatFile: () => '' };

function newspaper() {
  return createNewspaper([
    importedArticle('neuf', { headline: 'Autre', standfirst: 'Le port.', publishedAt: minutesBefore(1) }),
    importedArticle('ancien', { headline: 'Le port', publishedAt: minutesBefore(99) }),
    importedArticle('ailleurs', { headline: 'La gare' }),
    importedArticle('demain', { headline: 'Le port', state: 'scheduled', publishedAt: minutesBefore(-9) }),
  ]);
}

describe('the feed of a search', () => {
  it('has its answers, the newest first, at its own address', async () => {
    const { reader } = await newspaper();
    const feed = await buildSearchFeedView(reader, {
      ...asked,
      question: 'ports',
      category: 'rien',
      order: 'x',
    });
    expect(feed.articles.map(({ title }) => title)).toEqual(['Autre', 'Le port']);
    expect(feed.url).toMatch(/\/recherche\/rss\.xml\?q=ports$/);
    expect(feed.pageUrl).toMatch(/\/recherche\?q=ports$/);
    expect(feed.id).toContain('recherche/rss.xml?q=ports');
  });

  it.each(['', '-port', '"', '🙂'.repeat(50)])('of « %s » is empty', async question => {
    const { reader } = await newspaper();
    expect((await buildSearchFeedView(reader, { ...asked, question })).articles).toEqual([]);
  });

  it.each([
    ['/recherche/rss.xml', '/recherche/rss.xml'],
    ['/recherche/rss.xml?tri=date&q=port&page=3', '/recherche/rss.xml?q=port'],
    ['/recherche/rss.xml?auteur=&rubrique=sport&q=%00port%22', '/recherche/rss.xml?q=port%22&rubrique=sport'],
  ])('at %s is the document %s', async (address, key) => {
    const { reader } = await newspaper();
    expect(await resolveAddress(reader, address, NOW)).toMatchObject({ kind: 'page', key });
  });

  it('is no part of the mobile edition', async () => {
    const { reader } = await newspaper();
    expect(await resolveAddress(reader, '/m/recherche/rss.xml?q=port', NOW)).toEqual({ kind: 'unknown' });
  });
});
