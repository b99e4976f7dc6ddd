import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { FEED_FORMATS } from '#lib/domain/feed.ts';
import { renderFeed } from '#lib/feeds/render-feed.ts';
import { FEED_PARSERS } from '../../support/feed-parsers.ts';
import { sampleArticle, sampleFeed } from '../../support/sample-feed.ts';

const ARTICLES = [
  sampleArticle('un', { updatedAt: new Date('2026-02-20T13:30:00Z') }),
  sampleArticle('deux', { title: 'Économie & « sport » : 5 < 6', html: '<p>5 &lt; 6 &amp; 7</p>' }),
  sampleArticle('trois', {
    id: 'http://ancien.example/?p=4021',
    authors: [{ name: 'Zoé', url: 'https://x.example/' }],
  }),
];

describe('a feed', () => {
  const formats = FEED_FORMATS.flatMap(format =>
    Object.entries(FEED_PARSERS)
      .filter(([parser]) => format !== 'json' || parser.includes('JSON'))
      .map(([parser, read]) => ({ format, parser, read })),
  );

  it.each(formats)('in $format says to $parser what it says to all others', async ({ format, read }) => {
    const told = await read(renderFeed(sampleFeed(ARTICLES), format));
    expect(told).toHaveLength(ARTICLES.length);
    for (const [index, article] of told.entries()) {
      const { id, url, title, publishedAt, authors, html } = ARTICLES[index] ?? sampleArticle('none');
      const whole = { id, url, title, publishedAt: publishedAt.getTime(), author: authors[0]?.name, html };
      expect(whole).toMatchObject(article);
      expect(article).toMatchObject({ url, title });
    }
  });

  it.each(FEED_FORMATS)('in %s writes dates with the offset that the zone had then', format => {
    const text = renderFeed(sampleFeed(ARTICLES), format);
    // UTC+1, but UTC+0 during Ramadan: from 15 February to 22 March in 2026.
    expect(text).toContain(
      format === 'rss' ? 'Tue, 03 Feb 2026 14:30:00 +0100' : '2026-02-03T14:30:00+01:00',
    );
    expect(text).toContain('2026-02-20T13:30:00+00:00');
  });

  it('names every author, and tells what was changed later from what is new', () => {
    const [rss] = parseRssFeed(renderFeed(sampleFeed(ARTICLES), 'rss')).items ?? [];
    const [atom] = parseAtomFeed(renderFeed(sampleFeed(ARTICLES), 'atom')).entries ?? [];
    const [json] = parseJsonFeed(renderFeed(sampleFeed(ARTICLES), 'json')).items ?? [];
    expect(rss?.dc?.creators).toEqual(['Amina Berrada', 'Driss Idrissi']);
    expect(atom?.authors?.map(({ name }) => name)).toEqual(['Amina Berrada', 'Driss Idrissi']);
    expect(json?.authors?.map(({ name }) => name)).toEqual(['Amina Berrada', 'Driss Idrissi']);
    expect(rss?.atom?.updated).toBe('2026-02-20T13:30:00+00:00');
    expect(atom).toMatchObject({
      published: '2026-02-03T14:30:00+01:00',
      updated: '2026-02-20T13:30:00+00:00',
    });
    expect(json?.date_modified).toBe('2026-02-20T13:30:00+00:00');
  });

  it.each([
    ['4021', 'tag:journal.example,2026-01-01:guid/4021'],
    ['/2026/le port?é', 'tag:journal.example,2026-01-01:guid/%2F2026%2Fle%20port%3F%C3%A9'],
    ['urn:uuid:60a76c80', 'urn:uuid:60a76c80'],
  ])('keeps the identifier %s that an article came with, in Atom as an IRI', (id, iri) => {
    const feed = sampleFeed([sampleArticle('un', { id })]);
    expect(parseAtomFeed(renderFeed(feed, 'atom')).entries?.[0]?.id).toBe(iri);
    expect(parseRssFeed(renderFeed(feed, 'rss')).items?.[0]?.guid?.value).toBe(id);
    expect(parseJsonFeed(renderFeed(feed, 'json')).items?.[0]?.id).toBe(id);
  });

  it('tells of its pictures, and gives an identifier that is no address', () => {
    const picture = {
      url: 'https://journal.example/media/ab/full-960.jpg',
      mediaType: 'image/jpeg',
      widthPx: 960,
      heightPx: 640,
      alt: 'Le port',
      credit: 'Amina',
    };
    const feed = sampleFeed([sampleArticle('un', { pictures: [picture, { ...picture, alt: '' }] })]);
    const [rss] = parseRssFeed(renderFeed(feed, 'rss')).items ?? [];
    expect(rss?.guid).toEqual({ value: 'tag:journal.example,2026-01-01:article/un', isPermaLink: false });
    expect(rss?.media?.contents?.[0]).toMatchObject({
      url: picture.url,
      type: 'image/jpeg',
      medium: 'image',
      width: 960,
      height: 640,
      isDefault: true,
      description: { value: 'Le port' },
      credits: [{ value: 'Amina' }],
    });
    const [atom] = parseAtomFeed(renderFeed(feed, 'atom')).entries ?? [];
    expect(atom?.media?.contents).toHaveLength(2);
    const [json] = parseJsonFeed(renderFeed(feed, 'json')).items ?? [];
    expect(json).toMatchObject({ image: picture.url, attachments: [{ mime_type: 'image/jpeg' }, {}] });
  });

  it('tells of its recordings and documents', () => {
    const enclosures = [
      { url: 'https://journal.example/media/ab/voix.mp3', mediaType: 'audio/mpeg', bytes: 40_000 },
      { url: 'https://journal.example/media/ab/rapport.pdf', mediaType: 'application/pdf', bytes: 900 },
    ];
    const feed = sampleFeed([sampleArticle('un', { enclosures })]);
    const [rss] = parseRssFeed(renderFeed(feed, 'rss')).items ?? [];
    expect(rss?.enclosures, 'one alone').toEqual([
      { url: enclosures[0]?.url, length: 40_000, type: 'audio/mpeg' },
    ]);
    const [atom] = parseAtomFeed(renderFeed(feed, 'atom')).entries ?? [];
    expect(atom?.links?.filter(({ rel }) => rel === 'enclosure')).toEqual(
      enclosures.map(({ url, mediaType, bytes }) => ({
        href: url,
        rel: 'enclosure',
        type: mediaType,
        length: bytes,
      })),
    );
    const [json] = parseJsonFeed(renderFeed(feed, 'json')).items ?? [];
    expect(json?.attachments).toEqual(
      enclosures.map(({ url, mediaType, bytes }) => ({ url, mime_type: mediaType, size_in_bytes: bytes })),
    );
  });

  it('says where its other parts are, and who tells of what is new', () => {
    const parts = {
      isArchive: true,
      currentUrl: 'https://journal.example/rss.xml',
      olderUrl: 'https://journal.example/rss.xml?archive=1',
      newerUrl: 'https://journal.example/rss.xml?archive=3',
    };
    const feed = sampleFeed(ARTICLES, {
      parts,
      hubUrl: 'https://hub.example/',
      url: 'https://journal.example/rss.xml?archive=2',
    });
    const rss = renderFeed(feed, 'rss');
    const links = Object.fromEntries(
      (parseRssFeed(rss).atom?.links ?? []).map(({ rel, href }) => [String(rel), href]),
    );
    expect(links).toEqual({
      self: feed.url,
      hub: 'https://hub.example/',
      current: parts.currentUrl,
      'prev-archive': parts.olderUrl,
      'next-archive': parts.newerUrl,
    });
    expect(rss).toContain('<fh:archive/>');
    expect(renderFeed(sampleFeed(ARTICLES), 'rss')).not.toContain('fh:archive/');
    expect(parseJsonFeed(renderFeed(feed, 'json'))).toMatchObject({
      next_url: parts.olderUrl,
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    });
  });

  it('without an article and an article without a text are valid all the same', () => {
    const bare = sampleArticle('nu', { html: undefined, summary: '', tags: [] });
    const atom = parseAtomFeed(renderFeed(sampleFeed([bare]), 'atom'));
    expect(atom.entries?.[0]?.title?.value).toBe('Titre nu');
    expect(parseJsonFeed(renderFeed(sampleFeed([bare]), 'json')).items?.[0]?.content_text).toBe('Titre nu');
    for (const format of ['rss', 'atom'] as const) requireWellFormed(renderFeed(sampleFeed([]), format));
  });
});

describe('whatever an article says', () => {
  const HOSTILE = 'a\u0000b\u0008c\uFFFE\uD800 ]]> <![CDATA[ <script> &amp; & "\' 😀 مرحبا \u2028 --> ?>';

  it.each(FEED_FORMATS)('%s stays well-formed and says the same', async format => {
    const article = sampleArticle('x', { title: HOSTILE, summary: HOSTILE, html: HOSTILE, tags: [HOSTILE] });
    const text = renderFeed(sampleFeed([article], { title: HOSTILE }), format);
    if (format === 'json') JSON.parse(text);
    else requireWellFormed(text);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0008\uFFFE]|\\u0000/);
    expect(text.isWellFormed()).toBe(true);
    expect(text).toContain('😀');
    expect(text).toContain('مرحبا');
  });

  it('XML stays well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
        const article = sampleArticle('x', {
          id: b,
          url: a,
          title: a,
          summary: b,
          html: a + b,
          tags: [a, b],
        });
        requireWellFormed(renderFeed(sampleFeed([article], { title: b, pageUrl: a }), 'rss'));
        requireWellFormed(renderFeed(sampleFeed([article], { title: a, iconUrl: b }), 'atom'));
      }),
    );
  });
});

function requireWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', error => {
    throw error;
  });
  parser.write(xml).close();
}
