import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { renderOpenSearch } from '#lib/seo/open-search.ts';

const SEARCH = {
  name: 'Le Journal « & » <du> Matin',
  description: 'Chercher dans le journal.',
  pageTemplate: 'https://journal.example/recherche?q={searchTerms}',
  feedTemplate: 'https://journal.example/recherche/rss.xml?q={searchTerms}',
  ownUrl: 'https://journal.example/opensearch.xml',
  iconUrl: 'https://journal.example/icone-192.png',
};

describe('renderOpenSearch', () => {
  it('says where a browser and a feed reader find the answers to a question', () => {
    const [root] = parseDocument(renderOpenSearch(SEARCH), { xmlMode: true }).children.filter(
      node => 'children' in node,
    );
    const parts = root && 'children' in root ? root.children.filter(node => 'attribs' in node) : [];
    const urls = parts.filter(({ name }) => name === 'Url').map(({ attribs }) => attribs);
    expect(urls).toEqual([
      { type: 'text/html', rel: 'results', template: SEARCH.pageTemplate },
      { type: 'application/rss+xml', rel: 'results', template: SEARCH.feedTemplate },
      { type: 'application/opensearchdescription+xml', rel: 'self', template: SEARCH.ownUrl },
    ]);
  });

  it('has a short name where the newspaper’s is long', () => {
    const xml = renderOpenSearch(SEARCH);
    expect(xml).toContain('<ShortName>Le Journal « &amp; »</ShortName>');
    expect(xml).toContain('<LongName>Le Journal « &amp; » &lt;du&gt; Matin</LongName>');
    expect(renderOpenSearch({ ...SEARCH, name: 'Manchette' })).not.toContain('LongName');
  });
});
