import type { Feed, FeedArticle } from '#lib/feeds/feed.ts';

const SITE = 'https://journal.example';

export function sampleArticle(name: string, more: Partial<FeedArticle> = {}): FeedArticle {
  return {
    id: `tag:journal.example,2026-01-01:article/${name}`,
    url: `${SITE}/sport/${name}`,
    title: `Titre ${name}`,
    summary: `Chapô ${name}`,
    html: `<p>Texte ${name}</p>`,
    publishedAt: new Date('2026-02-03T13:30:00Z'),
    authors: [
      { name: 'Amina Berrada', url: `${SITE}/auteurs/amina` },
      { name: 'Driss Idrissi', url: `${SITE}/auteurs/driss` },
    ],
    tags: ['Sport', 'Maroc'],
    enclosures: [],
    pictures: [],
    ...more,
  };
}

export function sampleFeed(articles: readonly FeedArticle[], more: Partial<Feed> = {}): Feed {
  return {
    id: 'tag:journal.example,2026-01-01:site',
    title: 'Le Journal',
    description: 'Les derniers articles',
    publisher: { name: 'Le Journal', url: `${SITE}/` },
    pageUrl: `${SITE}/`,
    url: `${SITE}/rss.xml`,
    iconUrl: `${SITE}/icone-512.png`,
    updatedAt: new Date('2026-02-03T13:30:00Z'),
    timeZone: 'Africa/Casablanca',
    identity: { authority: 'journal.example', since: '2026-01-01' },
    parts: { isArchive: false, currentUrl: `${SITE}/rss.xml` },
    articles,
    ...more,
  };
}
