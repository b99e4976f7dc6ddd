import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/domain/article.ts';
import { frenchFormat } from '#lib/french/format.ts';
import { toBreadcrumbList } from '#lib/seo/structured-data/breadcrumb-list.ts';
import { toCollectionPage, toProfilePage } from '#lib/seo/structured-data/list-pages.ts';
import { toNewsArticle } from '#lib/seo/structured-data/news-article.ts';
import { toPublisher, toWebSite } from '#lib/seo/structured-data/publisher.ts';
import { toJsonLd } from '#lib/seo/structured-data/to-json-ld.ts';

const PUBLICATION = { name: 'Le Journal', url: 'https://journal.example' };

const ARTICLE: Article = {
  id: 1,
  slug: 'le-port',
  category: { slug: 'monde', name: 'Monde', colour: 'teal', ancestors: [] },
  furtherCategories: [],
  headline: 'Le port </script><b>',
  publishedAt: new Date('2026-02-03T09:00:00Z'),
  authors: [
    { slug: 'amina', name: 'Amina B.' },
    { slug: 'driss', name: 'Driss' },
  ],
  topics: [{ slug: 'ports', name: 'Ports' }],
  wordCount: 420,
  body: { type: 'body', children: [] },
};

function tell(article: Article) {
  return toNewsArticle({
    article,
    description: 'Une description',
    publication: PUBLICATION,
    toDateTime: frenchFormat({ timeZone: 'Europe/Paris' }).isoDateTime,
  });
}

describe('the data of an article', () => {
  it('say who wrote what when, with the zone’s own offset', () => {
    expect(tell({ ...ARTICLE, updatedAt: new Date('2026-07-03T09:00:00Z') })).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://journal.example/monde/le-port',
      datePublished: '2026-02-03T10:00:00+01:00',
      dateModified: '2026-07-03T11:00:00+02:00',
      author: [
        { '@type': 'Person', name: 'Amina B.', url: 'https://journal.example/auteurs/amina' },
        { '@type': 'Person', name: 'Driss', url: 'https://journal.example/auteurs/driss' },
      ],
      publisher: { '@id': toPublisher(PUBLICATION)['@id' as never] },
      articleSection: 'Monde',
      keywords: ['Ports'],
      wordCount: 420,
      inLanguage: 'fr',
      isAccessibleForFree: true,
    });
  });

  it('without a signature are the newsroom’s, and have been changed when they were published', () => {
    const data = tell({ ...ARTICLE, authors: [] });
    expect(data).toMatchObject({
      author: { '@id': 'https://journal.example/#redaction' },
      dateModified: '2026-02-03T10:00:00+01:00',
    });
  });

  it('without a picture have their cover', () => {
    expect(tell(ARTICLE)).toMatchObject({
      image: [{ url: 'https://journal.example/couvertures/1.png', width: { value: 1200 } }],
    });
  });

  it('have the picture in three forms, as wide as it is', () => {
    const stored = { hash: 'ab', widthPx: 3000, heightPx: 2000, colour: '#ffffff', lightBytes: 900 };
    const image = { type: 'image', source: '/a.jpg', alt: '', width: 'column' } as const;
    const urlsOf = (picture: typeof stored) =>
      (
        tell({ ...ARTICLE, picture: { image, stored: picture } }) as { image?: readonly { url: string }[] }
      ).image?.map(({ url }) => url.split('/').at(-1));
    expect(urlsOf(stored)).toEqual(['16x9-1280.jpg', '4x3-1280.jpg', '1x1-1280.jpg']);
    expect(urlsOf({ ...stored, widthPx: 800, heightPx: 600 })).toEqual([
      '16x9-960.jpg',
      '4x3-960.jpg',
      '1x1-640.jpg',
    ]);
  });
});

describe('the data of other pages', () => {
  it('lead from the front to the page', () => {
    const trail = [
      { name: 'Accueil', path: '/' },
      { name: 'Monde', path: '/monde' },
    ];
    expect(toBreadcrumbList(trail, PUBLICATION.url)).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Accueil', item: 'https://journal.example/' },
        { position: 2, name: 'Monde', item: 'https://journal.example/monde' },
      ],
    });
  });

  it('list what the page lists, in its order', () => {
    const page = { siteUrl: PUBLICATION.url, path: '/monde', name: 'Monde' };
    expect(toCollectionPage({ ...page, listed: ['/monde/le-port', '/monde/la-gare'] })).toMatchObject({
      url: 'https://journal.example/monde',
      mainEntity: {
        itemListElement: [
          { position: 1, url: 'https://journal.example/monde/le-port' },
          { position: 2, url: 'https://journal.example/monde/la-gare' },
        ],
      },
    });
    const author = { slug: 'amina', name: 'Amina B.', description: 'Reporter' };
    const profile = { siteUrl: PUBLICATION.url, path: '/auteurs/amina', author, articles: [ARTICLE] };
    expect(toProfilePage(profile)).toMatchObject({
      mainEntity: { '@type': 'Person', name: 'Amina B.', description: 'Reporter' },
      hasPart: [{ url: 'https://journal.example/monde/le-port' }],
    });
  });

  it('give a person one address and one identifier, on each page of theirs and in each article', () => {
    const amina = {
      '@id': 'https://journal.example/auteurs/amina#auteur',
      url: 'https://journal.example/auteurs/amina',
    };
    const page = { siteUrl: PUBLICATION.url, path: '/auteurs/amina/page/2', articles: [ARTICLE] };
    expect(toProfilePage({ ...page, author: { slug: 'amina', name: 'Amina B.' } })).toMatchObject({
      url: 'https://journal.example/auteurs/amina/page/2',
      mainEntity: amina,
    });
    expect(tell(ARTICLE)).toMatchObject({ author: [amina, {}] });
  });

  it('say how the site is searched', () => {
    expect(toWebSite(PUBLICATION)).toMatchObject({
      potentialAction: {
        target: { urlTemplate: 'https://journal.example/recherche?q={search_term_string}' },
      },
    });
  });
});

describe('toJsonLd', () => {
  it('is one graph that no word of a newsroom can leave', () => {
    const text = toJsonLd([tell(ARTICLE)]);
    expect(text).not.toContain('<');
    const graph = JSON.parse(text);
    expect(graph['@context']).toBe('https://schema.org');
    expect(graph['@graph'][0].headline).toBe(ARTICLE.headline);
  });
});
