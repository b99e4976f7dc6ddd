import type { HtmlFacts, PageFacts, SiteFacts } from '#lib/audit/site-facts.ts';

export const ORIGIN = 'https://journal.example';
export const ARTICLE = '/monde/le-port';
export const PUBLISHED = '2026-02-03T10:00:00+01:00';
export const MODIFIED = '2026-02-03T12:30:00+01:00';
const READ_AT = new Date('2026-02-04T09:00:00Z');

/** A front, a category, an article in both editions, and what is told of them. */
export function soundSite(): SiteFacts {
  const trail = ['Accueil', 'Monde', 'Le port'];
  const pages = [
    page('/', { links: ['/monde', '/m'], feeds: ['/rss.xml'] }),
    page('/monde', {
      links: ['/', ARTICLE],
      breadcrumb: ['Accueil', 'Monde'],
      breadcrumbData: ['Accueil', 'Monde'],
    }),
    page(ARTICLE, {
      links: ['/', '/monde', `/m${ARTICLE}`],
      breadcrumb: trail,
      breadcrumbData: trail,
      dates: { published: PUBLISHED, modified: MODIFIED },
      article: { headline: 'Le port', published: PUBLISHED, modified: MODIFIED },
      images: [{ source: '/media/a/full-960.jpg', hasSize: true, alt: 'Le port', isOfArticle: true }],
    }),
    page('/m', { canonical: `${ORIGIN}/`, links: [`/m${ARTICLE}`, '/'] }),
    page(`/m${ARTICLE}`, { canonical: ORIGIN + ARTICLE, links: [ARTICLE, '/m'] }),
  ];
  const item = { id: 'tag:journal.example,2026:1', url: ORIGIN + ARTICLE, published: new Date(PUBLISHED) };
  return {
    origin: ORIGIN,
    pages: new Map(pages.map(found => [found.path, found])),
    sitemap: {
      entries: [
        { url: `${ORIGIN}/` },
        { url: `${ORIGIN}/monde` },
        { url: ORIGIN + ARTICLE, modified: MODIFIED },
      ],
      news: new Map([['/sitemap-actualites.xml', [{ url: ORIGIN + ARTICLE, published: PUBLISHED }]]]),
      dated: [{ path: '/sitemaps/articles-2026-02.xml', modified: MODIFIED, newest: MODIFIED }],
      closed: new Set(),
      faults: [],
    },
    feeds: [
      { path: '/rss.xml', format: 'rss', items: [item] },
      { path: '/atom.xml', format: 'atom', items: [item] },
    ],
    readAt: READ_AT,
  };
}

export function page(path: string, facts: Partial<HtmlFacts>): PageFacts {
  return {
    path,
    status: 200,
    html: {
      title: `Titre de ${path}`,
      description: `Description de ${path}`,
      canonical: ORIGIN + path,
      isIndexable: true,
      allowsLargePreviews: true,
      headings: [`Titre de ${path}`],
      links: [],
      textLinks: [],
      dates: {},
      images: [],
      mediaAlternates: [],
      feeds: [],
      ...facts,
    },
  };
}

/** The site with other facts of one page. */
export function withPage(path: string, facts: Partial<HtmlFacts>): SiteFacts {
  const site = soundSite();
  const before = site.pages.get(path)?.html;
  return withAddress({ ...page(path, { ...before, ...facts }) }, site);
}

export function withAddress(facts: PageFacts, site = soundSite()): SiteFacts {
  return { ...site, pages: new Map([...site.pages, [facts.path, facts]]) };
}

/** Five pages in a row behind the front. */
export function deepSite(): SiteFacts {
  const site = soundSite();
  const row = Array.from({ length: 5 }, (_, n) => page(`/auteurs/${n}`, { links: [`/auteurs/${n + 1}`] }));
  const front = page('/', { links: ['/monde', '/m', '/auteurs/0'] });
  return {
    ...site,
    pages: new Map([...site.pages, ...[front, ...row].map(found => [found.path, found] as const)]),
  };
}

export function withoutCanonical(path: string): SiteFacts {
  const site = soundSite();
  const { canonical: _, ...html } = site.pages.get(path)?.html ?? page(path, {}).html ?? {};
  return withAddress({ path, status: 200, html } as PageFacts, site);
}

export function withoutArticleData(): SiteFacts {
  const site = soundSite();
  const { article: _, ...html } = site.pages.get(ARTICLE)?.html ?? {};
  return withAddress({ path: ARTICLE, status: 200, html } as PageFacts, site);
}

export function withEntry(path: string): SiteFacts {
  const site = soundSite();
  return {
    ...site,
    sitemap: { ...site.sitemap, entries: [...site.sitemap.entries, { url: ORIGIN + path }] },
  };
}

export function withLastmod(modified: string): SiteFacts {
  const site = soundSite();
  const entries = site.sitemap.entries.map(entry => (entry.modified ? { ...entry, modified } : entry));
  return { ...site, sitemap: { ...site.sitemap, entries } };
}

export function withNews(
  entries: readonly { readonly url: string; readonly published: string }[],
): SiteFacts {
  const site = soundSite();
  return { ...site, sitemap: { ...site.sitemap, news: new Map([['/sitemap-actualites.xml', entries]]) } };
}

export function withItem(facts: Partial<SiteFacts['feeds'][number]['items'][number]>): SiteFacts {
  const site = soundSite();
  const [first, ...others] = site.feeds;
  const [item] = first?.items ?? [];
  const changed = { ...first, path: '/rss.xml', items: item ? [{ ...item, ...facts }] : [] };
  return { ...site, feeds: [changed, ...others] };
}

/** As a feed gives an article that was imported: Atom wants an IRI. */
export function withGuid(guid: string, iri: string): SiteFacts {
  const site = soundSite();
  const feeds = site.feeds.map(feed => ({
    ...feed,
    items: feed.items.map(item => ({ ...item, id: feed.format === 'atom' ? iri : guid })),
  }));
  return { ...site, feeds };
}

/** Another article with the same headline. */
export function withTwin(): SiteFacts {
  return withAddress(
    page('/monde/le-port-2', {
      ...soundSite().pages.get(ARTICLE)?.html,
      canonical: `${ORIGIN}/monde/le-port-2`,
      description: 'Une autre',
    }),
  );
}
