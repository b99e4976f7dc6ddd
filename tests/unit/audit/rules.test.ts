import { describe, expect, it } from 'vitest';
import { canonical, mobile } from '#lib/audit/rules/canonical.ts';
import { dates } from '#lib/audit/rules/dates.ts';
import { feedIdsSince, feeds, toFeedIds } from '#lib/audit/rules/feeds.ts';
import { links, redirects } from '#lib/audit/rules/links.ts';
import { breadcrumbs, headings, images, previews, uniqueness } from '#lib/audit/rules/page-facts.ts';
import { reach } from '#lib/audit/rules/reach.ts';
import type { Rule } from '#lib/audit/rules/rule.ts';
import { RULES } from '#lib/audit/rules/rules.ts';
import { news, sitemap } from '#lib/audit/rules/sitemaps.ts';
import type { SiteFacts } from '#lib/audit/site-facts.ts';
import {
  ARTICLE,
  deepSite,
  MODIFIED,
  ORIGIN,
  PUBLISHED,
  page,
  soundSite,
  withAddress,
  withEntry,
  withGuid,
  withItem,
  withLastmod,
  withNews,
  withoutArticleData,
  withoutCanonical,
  withPage,
  withTwin,
} from '../../support/sound-site.ts';

const ID = 'tag:journal.example,2026:1';
const ALL_RULES = [...RULES, feedIdsSince({ [ORIGIN + ARTICLE]: ID })];

const OTHER = { source: '/media/b/full-960.jpg', hasSize: true, alt: 'Vue', isOfArticle: true };

/** A rule, a site that breaks it, and the beginning of what it says. */
const BREACHES: readonly (readonly [Rule, SiteFacts, string])[] = [
  [reach, withAddress(page('/pages/seule', {})), '/pages/seule: an orphan'],
  [reach, deepSite(), '/auteurs/4: 5 clicks'],
  [
    links,
    withAddress({ path: '/absente', status: 404 }, withPage('/monde', { links: ['/', ARTICLE, '/absente'] })),
    '/monde → /absente: 404',
  ],
  [
    links,
    withAddress(
      { path: '/Monde', status: 308, location: '/monde' },
      withPage('/', { links: ['/monde', '/Monde', '/m'] }),
    ),
    '/ → /Monde: 308, a redirect to /monde',
  ],
  [
    redirects,
    withAddress(
      { path: '/a', status: 301, location: '/b' },
      withAddress({ path: '/b', status: 301, location: '/monde' }),
    ),
    '/a → /b → /monde: a chain',
  ],
  [canonical, withoutCanonical(ARTICLE), `${ARTICLE}: no canonical address`],
  [
    canonical,
    withPage(ARTICLE, { canonical: ARTICLE }),
    `${ARTICLE}: its canonical address ${ARTICLE} is not absolute`,
  ],
  [
    canonical,
    withPage('/monde', { canonical: 'https://ailleurs.example/monde' }),
    '/monde: canonical on another site',
  ],
  [canonical, withPage('/', { canonical: ORIGIN }), `/: its canonical address ${ORIGIN} is no page`],
  [canonical, withPage('/monde', { sharedUrl: `${ORIGIN}/monde/` }), `/monde: shared as ${ORIGIN}/monde/`],
  [canonical, withPage(ARTICLE, { canonical: `${ORIGIN}/monde/autre` }), `${ARTICLE}: its canonical address`],
  [canonical, withPage('/monde', { canonical: `${ORIGIN}${ARTICLE}x` }), '/monde: its canonical address'],
  [
    mobile,
    withPage(`/m${ARTICLE}`, { canonical: `${ORIGIN}/m${ARTICLE}` }),
    `/m${ARTICLE}: its canonical address is`,
  ],
  [mobile, withPage(ARTICLE, { mediaAlternates: [`/m${ARTICLE}`] }), `${ARTICLE}: announces /m${ARTICLE}`],
  [mobile, withEntry(`/m${ARTICLE}`), `sitemap: ${ORIGIN}/m${ARTICLE}`],
  [mobile, withItem({ url: `${ORIGIN}/m${ARTICLE}` }), `/rss.xml: ${ORIGIN}/m${ARTICLE}`],
  [sitemap, withAddress(page('/pages/neuve', {})), `${ORIGIN}/pages/neuve: missing`],
  [sitemap, withEntry('/monde/disparu'), `${ORIGIN}/monde/disparu: listed, and no page`],
  [
    sitemap,
    {
      ...soundSite(),
      sitemap: { ...soundSite().sitemap, dated: [{ path: '/a.xml', modified: PUBLISHED, newest: MODIFIED }] },
    },
    `/a.xml: of ${PUBLISHED}, and lists what is of ${MODIFIED}`,
  ],
  [
    sitemap,
    { ...soundSite(), sitemap: { ...soundSite().sitemap, closed: new Set([`${ORIGIN}/monde`]) } },
    `${ORIGIN}/monde: listed, and closed by robots.txt`,
  ],
  [sitemap, withEntry('/monde'), `${ORIGIN}/monde: listed twice`],
  [sitemap, withPage('/monde', { isIndexable: false }), `${ORIGIN}/monde: listed, and no page`],
  [
    sitemap,
    { ...soundSite(), sitemap: { ...soundSite().sitemap, faults: ['/sitemap.xml: 500'] } },
    'a file that nobody can use',
  ],
  [
    news,
    withNews([{ url: ORIGIN + ARTICLE, published: '2026-01-30T10:00:00+01:00' }]),
    '/sitemap-actualites.xml: https',
  ],
  [
    news,
    withNews([{ url: `${ORIGIN}/monde`, published: PUBLISHED }]),
    `/sitemap-actualites.xml: ${ORIGIN}/monde is no article`,
  ],
  [
    news,
    withNews(Array.from({ length: 1001 }, () => ({ url: ORIGIN + ARTICLE, published: PUBLISHED }))),
    '/sitemap-actualites.xml: 1001 entries',
  ],
  [dates, withoutArticleData(), `${ARTICLE}: no structured data`],
  [
    dates,
    withPage(ARTICLE, { dates: { published: '2026-02-03T11:00:00+01:00', modified: MODIFIED } }),
    `${ARTICLE}: published`,
  ],
  [
    dates,
    withPage(ARTICLE, { article: { headline: 'Le port', published: PUBLISHED } }),
    `${ARTICLE}: changed ${MODIFIED} on the page, ${PUBLISHED} in its data`,
  ],
  [
    dates,
    withPage(ARTICLE, { dates: { published: PUBLISHED, modified: '2026-02-02T10:00:00+01:00' } }),
    `${ARTICLE}: changed 2026-02-02T10:00:00+01:00, before it was published, ${PUBLISHED}`,
  ],
  [
    dates,
    withLastmod('2026-02-04'),
    `${ARTICLE}: changed ${MODIFIED} on the page, 2026-02-04 in the sitemap`,
  ],
  [
    dates,
    withItem({ published: new Date('2026-02-03T10:00:00Z') }),
    `${ARTICLE}: published ${PUBLISHED} on the page`,
  ],
  [
    breadcrumbs,
    withPage(ARTICLE, { breadcrumbData: ['Accueil', 'Le port'] }),
    `${ARTICLE}: “Accueil › Monde › Le port”`,
  ],
  [breadcrumbs, withPage('/', { breadcrumbData: ['Accueil'] }), '/: “” on the page'],
  [
    uniqueness,
    withAddress(page('/monde/page/2', { title: 'Titre de /monde' })),
    'the title “Titre de /monde” is that of /monde, /monde/page/2',
  ],
  [
    uniqueness,
    withAddress(page('/archives', { description: 'Description de /' })),
    'the description “Description de /” is that of /, /archives',
  ],
  [uniqueness, withPage('/monde', { description: '' }), '/monde: no description'],
  [headings, withPage('/monde', { headings: ['Un', 'Deux'] }), '/monde: 2 h1'],
  [headings, withPage(`/m${ARTICLE}`, { headings: [] }), `/m${ARTICLE}: 0 h1`],
  [headings, withPage('/monde', { headings: [''] }), '/monde: an empty h1'],
  [
    images,
    withPage(ARTICLE, { images: [{ ...OTHER, hasSize: false }] }),
    `${ARTICLE}: /media/b/full-960.jpg has no size`,
  ],
  [
    images,
    withPage(ARTICLE, { images: [{ source: '/a.jpg', hasSize: true, isOfArticle: false }] }),
    `${ARTICLE}: /a.jpg has no alt`,
  ],
  [previews, withPage('/monde', { allowsLargePreviews: false }), '/monde: no max-image-preview:large'],
  [feeds, { ...soundSite(), feeds: [] }, 'no page offers a feed'],
  [
    feeds,
    { ...soundSite(), feeds: [{ path: '/rss.xml', items: [], fault: 'it answers 500' }] },
    '/rss.xml: it answers 500',
  ],
  [feeds, withItem({ url: `${ORIGIN}/monde` }), `/rss.xml: ${ORIGIN}/monde is no article`],
  [feeds, withItem({ id: '' }), '/rss.xml: the id “”'],
  [feeds, withGuid('4021', '4021'), '/atom.xml: the id “4021”'],
  [feeds, withItem({ id: 'tag:2' }), `${ORIGIN}${ARTICLE}: has several ids`],
  [feedIdsSince({ [ORIGIN + ARTICLE]: 'tag:0' }), soundSite(), `${ORIGIN}${ARTICLE}: its id was tag:0`],
];

describe('the rules of the audit', () => {
  it.each(ALL_RULES.map(rule => [rule.name, rule] as const))('%s: a sound site keeps it', (_, { check }) => {
    expect(check(soundSite())).toEqual([]);
  });

  it.each(BREACHES.map(([rule, site, what]) => [rule.name, what, rule, site] as const))(
    '%s: a breach is told, %s',
    (_, what, { check }, site) => {
      const found = check(site).filter(({ severity }) => severity === 'breach');
      expect(found.map(finding => finding.what.slice(0, what.length))).toContain(what);
    },
  );

  it('has a planted fault for each', () => {
    const broken = new Set(BREACHES.map(([{ name }]) => name));
    expect(ALL_RULES.map(({ name }) => name).filter(name => !broken.has(name))).toEqual([]);
  });

  it.each([
    [links, withAddress({ path: '/absente', status: 404 }, withPage(ARTICLE, { textLinks: ['/absente'] }))],
    [canonical, withPage(ARTICLE, { canonical: 'https://agence.example/depeche' })],
    [images, withPage(ARTICLE, { images: [{ ...OTHER, alt: '' }] })],
    [uniqueness, withTwin()],
    [uniqueness, withAddress(page('/sujets/monde', { title: 'Titre de /monde' }))],
    [uniqueness, withPage(ARTICLE, { title: 'Titre de /' })],
  ])('what its content has is a remark: %#', ({ check }, site) => {
    expect(check(site).map(({ severity }) => severity)).toEqual(['remark']);
  });

  it('an identifier that is no IRI may be another in Atom', () => {
    const site = withGuid('4021', 'tag:journal.example,2026:guid/4021');
    expect(feeds.check(site)).toEqual([]);
    expect(toFeedIds(site)).toEqual({ [ORIGIN + ARTICLE]: '4021' });
  });

  it('remembers the ids of feeds for the next run', () => {
    expect(toFeedIds(soundSite())).toEqual({ [ORIGIN + ARTICLE]: ID });
  });
});
