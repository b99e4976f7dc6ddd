import { describe, expect, it } from 'vitest';
import { readFeed } from '#lib/audit/read-feed.ts';
import { readPage } from '#lib/audit/read-page.ts';
import { readSitemap } from '#lib/audit/read-sitemap.ts';
import { readRobots } from '#lib/audit/robots.ts';

const FROM = {
  url: 'http://127.0.0.1:3000/monde/le-port',
  origins: new Set(['http://127.0.0.1:3000', 'https://journal.example']),
};

describe('readPage', () => {
  it('takes from a page what the rules compare', () => {
    const facts = readPage(
      `<!doctype html><html><head><title>Le port | Journal</title>
      <meta name="description" content="Une description"><meta name="robots" content="max-image-preview:large">
      <link rel="canonical" href="https://journal.example/monde/le-port">
      <meta property="og:url" content="https://journal.example/monde/le-port">
      <link rel="alternate" type="application/rss+xml" href="/rss.xml">
      <link rel="alternate" media="handheld" href="/m/monde/le-port">
      <script type="application/ld+json">{"@graph":[
        {"@type":"NewsArticle","headline":"Le port","datePublished":"2026-02-03T10:00:00+01:00"},
        {"@type":"BreadcrumbList","itemListElement":[
          {"@type":"ListItem","position":2,"name":"Le port"},{"@type":"ListItem","position":1,"item":{"name":"Accueil"}}]}]}</script>
      </head><body><nav aria-label="Fil d’Ariane"><ol><li><a href="/">Accueil</a></li><li>Le
      port</li></ol></nav>
      <main><article><header><h1>Le port</h1><time datetime="2026-02-03T10:00:00+01:00">3 février</time></header>
      <figure><img src="/a.jpg" alt="" width="9" height="6"></figure>
      <div><p><a href="#note">1</a> <a href="/monde/autre#p-1">autre</a> <a href="https://ailleurs.example/">x</a></p></div>
      <footer><a href="https://journal.example/sujets/ports">Ports</a> <a href="mailto:a@b.invalid">m</a></footer></article>
      <article><div><a href="/monde/carte"><img src="/b.jpg"></a></div></article></main></body></html>`,
      FROM,
    );
    expect(facts).toEqual({
      title: 'Le port | Journal',
      description: 'Une description',
      canonical: 'https://journal.example/monde/le-port',
      sharedUrl: 'https://journal.example/monde/le-port',
      isIndexable: true,
      allowsLargePreviews: true,
      headings: ['Le port'],
      links: ['/', '/sujets/ports', '/monde/carte'],
      textLinks: ['/monde/le-port', '/monde/autre'],
      breadcrumb: ['Accueil', 'Le port'],
      breadcrumbData: ['Accueil', 'Le port'],
      dates: { published: '2026-02-03T10:00:00+01:00' },
      article: { headline: 'Le port', published: '2026-02-03T10:00:00+01:00' },
      images: [
        { source: '/a.jpg', hasSize: true, alt: '', isOfArticle: true },
        { source: '/b.jpg', hasSize: false, isOfArticle: false },
      ],
      mediaAlternates: ['/m/monde/le-port'],
      feeds: ['/rss.xml'],
    });
  });

  it('makes do with a page that says nothing, or nonsense', () => {
    const facts = readPage(
      '<meta name="robots" content="noindex, follow"><script type="application/ld+json">{"@type":</script><p>x',
      FROM,
    );
    expect(facts).toMatchObject({ title: '', description: '', headings: [], links: [] });
    expect(readPage('<head><meta name="robots" content="noindex"></head>', FROM).isIndexable).toBe(false);
  });
});

describe('readSitemap', () => {
  it('reads an index, a map and a map of news', () => {
    const index = readSitemap(
      '<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://j.example/sitemaps/a.xml</loc><lastmod>2026-02-03</lastmod></sitemap></sitemapindex>',
    );
    expect(index.files).toEqual([{ url: 'https://j.example/sitemaps/a.xml', modified: '2026-02-03' }]);
    const map = readSitemap(
      '<urlset><url><loc>https://j.example/a?b=1&amp;c=2</loc><lastmod>2026-02-03</lastmod></url><url><loc>https://j.example/n</loc><news:news><news:publication_date>2026-02-03T10:00:00Z</news:publication_date></news:news></url></urlset>',
    );
    expect(map.entries).toEqual([{ url: 'https://j.example/a?b=1&c=2', modified: '2026-02-03' }]);
    expect(map.news).toEqual([{ url: 'https://j.example/n', published: '2026-02-03T10:00:00Z' }]);
  });
});

describe('readRobots', () => {
  const robots = readRobots(
    [
      'User-agent: GPTBot',
      'Disallow: /',
      '',
      'User-agent: *',
      'User-agent: autre # et un autre',
      'Disallow: /redaction',
      'Allow: /redaction/ouverte',
      'Disallow: /*.zip$',
      'Sitemap: https://j.example/sitemap.xml',
    ].join('\n'),
  );

  it.each([
    ['/', false],
    ['/redaction', true],
    ['/redaction/x', true],
    ['/redaction/ouverte/x', false],
    ['/a/b.zip', true],
    ['/a/b.zip?x', false],
  ])('closes %s: %s', (path, isClosed) => {
    expect(robots.isClosed(path)).toBe(isClosed);
  });

  it('names the sitemaps', () => {
    expect(robots.sitemaps).toEqual(['https://j.example/sitemap.xml']);
    expect(readRobots('').isClosed('/')).toBe(false);
  });
});

describe('readFeed', () => {
  const item = { id: 'tag:1', url: 'https://j.example/a', published: new Date('2026-02-03T09:00:00Z') };

  it.each([
    [
      'rss',
      '<rss version="2.0"><channel><title>J</title><item><guid isPermaLink="false">tag:1</guid><link>https://j.example/a</link><pubDate>Tue, 03 Feb 2026 10:00:00 +0100</pubDate></item></channel></rss>',
    ],
    [
      'atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>J</title><updated>2026-02-03T10:00:00+01:00</updated><entry><id>tag:1</id><title>A</title><link href="https://j.example/a"/><published>2026-02-03T10:00:00+01:00</published></entry></feed>',
    ],
    [
      'json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"tag:1","url":"https://j.example/a","date_published":"2026-02-03T10:00:00+01:00"}]}',
    ],
  ])('reads the three formats: %s', (format, text) => {
    expect(readFeed(text)).toEqual({ format, items: [item] });
  });

  it('refuses what is no feed', () => {
    expect(() => readFeed('<html></html>')).toThrow();
  });
});
