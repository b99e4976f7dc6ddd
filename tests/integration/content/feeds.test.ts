import { beforeEach, describe, expect, it } from 'vitest';
import type { Reader, Writer } from '#db/client.ts';
import { saveFeedIdentity } from '#db/mutations/save-feed-identity.ts';
import { readRevision } from '#db/queries/revision.ts';
import { transact } from '#db/transact.ts';
import { findFeedView } from '#lib/content/feed-view.ts';
import { FEED_SIZE } from '#lib/content/page-sizes.ts';
import { FEED_FORMATS, type FeedFormat, type FeedSubject } from '#lib/domain/feed.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { renderFeed } from '#lib/feeds/render-feed.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { nameFeeds } from '#lib/newsroom/name-feeds.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase } from '../../support/database.ts';
import { enclosureToSave, holdEnclosures } from '../../support/enclosures.ts';
import { holdPictures, pictureToSave } from '../../support/held-picture.ts';
import {
  importedArticle,
  importedAuthor,
  importedBatch,
  importedCategory,
  importedTopic,
  minutesBefore,
  NOW,
} from '../../support/imported-batch.ts';

const SITE: FeedSubject = { kind: 'site' };
const SUBJECTS: readonly FeedSubject[] = [
  SITE,
  { kind: 'category', slug: 'sport' },
  { kind: 'author', slug: 'amina' },
  { kind: 'topic', slug: 'maroc' },
];

let db: Reader;
let writer: Writer;

beforeEach(async () => {
  ({ reader: db, writer } = await createDatabase());
});

describe('a feed', () => {
  it.each(SUBJECTS)('of $kind has what readers may see, the newest first', async of => {
    await bring(
      importedArticle('hier', { publishedAt: minutesBefore(1500) }),
      importedArticle('retire'),
      importedArticle('recent', { publishedAt: minutesBefore(5) }),
      importedArticle('demain', { state: 'scheduled', publishedAt: minutesBefore(-60) }),
      importedArticle('ailleurs', { categoryKeys: ['monde'], authorKeys: ['driss'], topicKeys: ['ciel'] }),
    );
    await withdrawArticle(writer, { slug: 'retire', now: NOW });
    const titles = (await readFeed(of)).articles.map(({ title }) => title);
    expect(titles.filter(title => title !== 'Titre ailleurs')).toEqual(['Titre recent', 'Titre hier']);
    expect(titles.includes('Titre ailleurs')).toBe(of.kind === 'site');
    const afterwards = await readFeed(of, { now: minutesBefore(-60) });
    expect(afterwards.articles[0]?.title).toBe('Titre demain');
  });

  it('leads to the documents and recordings of a text, and says what they are', async () => {
    const file = (name: string) => `https://a.example/wp-content/uploads/${name}`;
    const words = [{ type: 'text', value: 'Lire' }] as const;
    await bring(
      importedArticle('recit', {
        body: {
          type: 'body',
          children: [
            { type: 'paragraph', children: [{ type: 'link', url: file('a.pdf'), children: words }] },
            { type: 'embed', provider: 'a.example', url: file('voix.mp3'), title: 'La voix' },
            { type: 'paragraph', children: [{ type: 'link', url: file('b.pdf'), children: words }] },
          ],
        },
      }),
    );
    await holdEnclosures(writer, [
      enclosureToSave(file('a.pdf')),
      enclosureToSave(file('voix.mp3'), { hash: 'c'.repeat(64), fileName: 'voix.mp3', kind: 'mp3' }),
    ]);
    const [article] = (await readFeed(SITE)).articles;
    const [pdf, voice] = ['b', 'c'].map(hash => `http://localhost:3000/media/${hash.repeat(64)}`);
    expect(article?.html).toBe(
      [
        `<p><a href="${pdf}/rapport.pdf">Lire (pdf, 1250000)</a></p>`,
        `<figure class="wp-block-embed"><a href="${voice}/voix.mp3">La voix (mp3, 1250000)</a></figure>`,
        `<p><a href="${file('b.pdf')}">Lire</a></p>`,
      ].join('\n'),
    );
    expect(article?.enclosures, 'recordings first').toEqual([
      { url: `${voice}/voix.mp3`, mediaType: 'audio/mpeg', bytes: 1_250_000 },
      { url: `${pdf}/rapport.pdf`, mediaType: 'application/pdf', bytes: 1_250_000 },
    ]);
  });

  it('has the whole text, away from the site', async () => {
    await bring(
      importedArticle('recit', {
        standfirst: 'Le chapô',
        body: {
          type: 'body',
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'link', url: '/sport/autre', children: [{ type: 'text', value: 'ici' }] },
                { type: 'link', url: '#p-1', children: [{ type: 'text', value: 'plus haut' }] },
              ],
            },
            {
              type: 'image',
              source: 'https://a.example/port.jpg',
              alt: 'Le port',
              credit: 'Zoé',
              width: 'column',
            },
          ],
        },
        leadPicture: { type: 'image', source: '/une.jpg', alt: 'La une', width: 'wide' },
      }),
    );
    const size = { widthPx: 700, heightPx: 500 };
    const pictures = [
      pictureToSave('/une.jpg', size),
      pictureToSave('https://a.example/port.jpg', { ...size, hash: 'b'.repeat(64) }),
    ];
    await holdPictures(writer, pictures, { articleIds: [1] });
    const [article] = (await readFeed(SITE)).articles;
    const address = (hash: string) => `http://localhost:3000/media/${hash.repeat(64)}/full-960.jpg`;
    expect(article?.html).toBe(
      [
        '<p>Le chapô</p>',
        `<figure class="wp-block-image alignwide"><img src="${address('a')}" alt="La une"></figure>`,
        '<p><a href="http://localhost:3000/sport/autre">ici</a><a href="http://localhost:3000/sport/recit#p-1">plus haut</a></p>',
        `<figure class="wp-block-image"><img src="${address('b')}" alt="Le port"><figcaption>(Zoé)</figcaption></figure>`,
      ].join('\n'),
    );
    expect(article).toMatchObject({
      summary: 'Le chapô',
      tags: ['Rubrique sport', 'Sujet maroc'],
      authors: [{ name: 'Nom amina', url: 'http://localhost:3000/auteurs/amina' }],
      pictures: [
        { url: address('a'), widthPx: 700, heightPx: 500, alt: 'La une' },
        { url: address('b'), credit: 'Zoé' },
      ],
    });
  });

  it.each(SUBJECTS)('of $kind has a date that does not go back with what is withdrawn', async of => {
    await bring(
      importedArticle('hier', { publishedAt: minutesBefore(1500), updatedAt: minutesBefore(2) }),
      importedArticle('recent', { publishedAt: minutesBefore(5) }),
    );
    writer.client.exec('update day_counts set changed_at = null');
    expect((await readFeed(of)).updatedAt).toEqual(minutesBefore(2));
    const startedAt = new Date();
    await withdrawArticle(writer, { slug: 'hier', now: NOW });
    expect(Number((await readFeed(of)).updatedAt)).toBeGreaterThanOrEqual(Number(startedAt));
  });

  it('names the newspaper as the author of what nobody signed', async () => {
    await bring(importedArticle('recit', { authorKeys: [] }));
    expect((await readFeed(SITE)).articles[0]?.authors).toEqual([
      { name: 'Manchette', url: 'http://localhost:3000/' },
    ]);
  });

  it('of a category is there before its first article; of an author or a topic it is not, nor of what is unknown', async () => {
    await bring(importedArticle('recit'));
    expect((await readFeed({ kind: 'category', slug: 'monde' })).articles).toEqual([]);
    for (const of of [
      { kind: 'author', slug: 'driss' },
      { kind: 'topic', slug: 'ciel' },
      { kind: 'category', slug: 'inconnue' },
    ] as const) {
      expect(await findView(of)).toBeUndefined();
    }
  });
});

describe('the identifier of an article', () => {
  it('is the one it came with, in every format', async () => {
    await bring(importedArticle('recit', { guid: 'http://ancien.example/?p=4021' }));
    for (const format of FEED_FORMATS) {
      const view = await findView(SITE, { format });
      const feed = view && { ...view.feed, title: 'Essai', description: 'Essai' };
      const text = feed ? renderFeed(feed, format) : '';
      expect(text).toMatch(
        /(?:<guid isPermaLink="false">|<id>|"id":")http:\/\/ancien\.example\/\?p=4021[<"]/,
      );
    }
  });

  it('is the first one’s when two came with the same', async () => {
    await bring(importedArticle('recit', { guid: 'meme' }), importedArticle('autre', { guid: 'meme' }));
    const ids = (await readFeed(SITE)).articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain('meme');
  });

  it('stays after a change of slug, of category, of text and of domain', async () => {
    await nameFeeds(db, writer, { siteUrl: 'https://journal.example', now: NOW });
    await bring(importedArticle('recit'));
    const before = await readFeed(SITE);
    await nameFeeds(db, writer, { siteUrl: 'https://autre.example', now: minutesBefore(-9999) });
    const changed = { slug: 'nouveau', headline: 'Autre', categoryKeys: ['monde'] as const, updatedAt: NOW };
    await bring(importedArticle('recit', changed));
    const after = await readFeed(SITE);
    expect(before.articles[0]?.id).toBe('tag:journal.example,2026-02-10:article/1');
    expect(after.id).toBe(before.id);
    expect(after.articles[0]).toMatchObject({
      id: before.articles[0]?.id,
      url: 'http://localhost:3000/monde/nouveau',
      publishedAt: before.articles[0]?.publishedAt,
      updatedAt: NOW,
    });
  });

  it('is named once, and naming it again costs nothing', async () => {
    await nameFeeds(db, writer, { siteUrl: 'https://journal.example', now: NOW });
    const revision = await readRevision(db);
    await nameFeeds(db, writer, { siteUrl: 'https://autre.example', now: NOW });
    expect(await readRevision(db)).toBe(revision);
    // As if two processes had asked at once.
    await transact(writer, tx => saveFeedIdentity(tx, { authority: 'autre.example', since: '2026-03-01' }));
    expect((await readFeed(SITE)).id).toBe('tag:journal.example,2026-02-10:site');
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'http://journal:80'])(
    'takes no name from %s, which is nobody’s',
    async siteUrl => {
      await nameFeeds(db, writer, { siteUrl, now: NOW });
      await nameFeeds(db, writer, { siteUrl: 'https://journal.example', now: NOW });
      expect((await readFeed(SITE)).id).toBe('tag:journal.example,2026-02-10:site');
    },
  );
});

describe('the archives of a feed (RFC 5005)', () => {
  const numbered = (from: number, count: number): readonly ImportedArticle[] =>
    Array.from({ length: count }, (_, index) =>
      importedArticle(`n${from + index}`, { publishedAt: minutesBefore(10_000 - from - index) }),
    );

  it.each(SUBJECTS)('of $kind lead from the newest articles to the first, each once', async of => {
    await bring(...numbered(0, 2 * FEED_SIZE + 7));
    const seen: string[] = [];
    let part = await readFeed(of);
    expect(part.parts.isArchive).toBe(false);
    expect(part.articles).toHaveLength(FEED_SIZE);
    seen.push(...part.articles.map(({ id }) => id));
    while (part.parts.olderUrl) {
      const archive = Number(new URL(part.parts.olderUrl).searchParams.get('archive'));
      const older = await readFeed(of, { archive });
      expect(older.parts).toMatchObject({ isArchive: true, currentUrl: (await readFeed(of)).url });
      if (part.parts.isArchive) expect(older.parts.newerUrl).toBe(part.url);
      seen.push(...older.articles.map(({ id }) => id));
      part = older;
    }
    expect(part.parts.olderUrl).toBeUndefined();
    expect(part.articles.at(-1)?.title).toBe('Titre n0');
    expect(new Set(seen).size).toBe(2 * FEED_SIZE + 7);
  });

  it('stay what they are when articles are added', async () => {
    await bring(...numbered(0, FEED_SIZE + 1));
    const before = await readFeed(SITE, { archive: 1 });
    expect(await findView(SITE, { archive: 2 })).toBeUndefined();
    await bring(...numbered(FEED_SIZE + 1, FEED_SIZE));
    const after = await readFeed(SITE, { archive: 1 });
    expect(after.articles).toEqual(before.articles);
    await bring(importedArticle('neuf', { publishedAt: NOW }));
    expect(await readFeed(SITE, { archive: 1 })).toEqual(after);
    expect((await readFeed(SITE, { archive: 2 })).articles).toHaveLength(FEED_SIZE);
  });
});

async function bring(...articles: readonly ImportedArticle[]): Promise<void> {
  const batch = importedBatch(articles, {
    categories: [importedCategory('sport'), importedCategory('monde')],
    authors: [importedAuthor('amina'), importedAuthor('driss')],
    topics: [importedTopic('maroc'), importedTopic('ciel')],
  });
  await applyImport(writer, { source: 'essai', batch, now: NOW });
}

interface Wanted {
  readonly format?: FeedFormat;
  readonly archive?: number;
  readonly now?: Date;
}

function findView(of: FeedSubject, { format = 'rss', archive, now = NOW }: Wanted = {}) {
  return findFeedView(db, {
    of,
    format,
    archive,
    now,
    formatCredit: credit => `(${credit})`,
    formatFile: ({ kind, bytes }) => `(${kind}, ${bytes})`,
  });
}

async function readFeed(of: FeedSubject, wanted: Wanted = {}) {
  const view = await findView(of, wanted);
  if (!view) throw new Error(`There is no feed of ${JSON.stringify(of)}.`);
  return view.feed;
}
