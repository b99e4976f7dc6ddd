import { beforeEach, describe, expect, it } from 'vitest';
import type { Reader, Writer } from '#db/client.ts';
import { withdrawArticle } from '#lib/newsroom/withdraw-article.ts';
import { createDatabase } from '../../support/database.ts';
import { enclosureToSave, holdEnclosures } from '../../support/enclosures.ts';
import { bringArticles, findFeed, readFeed, SITE, SUBJECTS } from '../../support/feeds.ts';
import { holdPictures, pictureToSave } from '../../support/held-picture.ts';
import { importedArticle, minutesBefore, NOW } from '../../support/imported-batch.ts';

let db: Reader;
let writer: Writer;

beforeEach(async () => {
  ({ reader: db, writer } = await createDatabase());
});

describe('a feed', () => {
  it.each(SUBJECTS)('of $kind has what readers may see, the newest first', async of => {
    await bringArticles(
      writer,
      importedArticle('hier', { publishedAt: minutesBefore(1500) }),
      importedArticle('retire'),
      importedArticle('recent', { publishedAt: minutesBefore(5) }),
      importedArticle('demain', { state: 'scheduled', publishedAt: minutesBefore(-60) }),
      importedArticle('ailleurs', { categoryKeys: ['monde'], authorKeys: ['driss'], topicKeys: ['ciel'] }),
    );
    await withdrawArticle(writer, { slug: 'retire', now: NOW });
    const titles = (await readFeed(db, of)).articles.map(({ title }) => title);
    expect(titles.filter(title => title !== 'Titre ailleurs')).toEqual(['Titre recent', 'Titre hier']);
    expect(titles.includes('Titre ailleurs')).toBe(of.kind === 'site');
    const afterwards = await readFeed(db, of, { now: minutesBefore(-60) });
    expect(afterwards.articles[0]?.title).toBe('Titre demain');
  });

  it('leads to the documents and recordings of a text, and says what they are', async () => {
    const file = (name: string) => `https://a.example/wp-content/uploads/${name}`;
    const words = [{ type: 'text', value: 'Lire' }] as const;
    await bringArticles(
      writer,
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
    const [article] = (await readFeed(db, SITE)).articles;
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
    await bringArticles(
      writer,
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
    const [article] = (await readFeed(db, SITE)).articles;
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
    await bringArticles(
      writer,
      importedArticle('hier', { publishedAt: minutesBefore(1500), updatedAt: minutesBefore(2) }),
      importedArticle('recent', { publishedAt: minutesBefore(5) }),
    );
    writer.client.exec('update day_counts set changed_at = null');
    expect((await readFeed(db, of)).updatedAt).toEqual(minutesBefore(2));
    const startedAt = new Date();
    await withdrawArticle(writer, { slug: 'hier', now: NOW });
    expect(Number((await readFeed(db, of)).updatedAt)).toBeGreaterThanOrEqual(Number(startedAt));
  });

  it('names the newspaper as the author of what nobody signed', async () => {
    await bringArticles(writer, importedArticle('recit', { authorKeys: [] }));
    expect((await readFeed(db, SITE)).articles[0]?.authors).toEqual([
      { name: 'Manchette', url: 'http://localhost:3000/' },
    ]);
  });

  it('of a category is there before its first article; of an author or a topic it is not, nor of what is unknown', async () => {
    await bringArticles(writer, importedArticle('recit'));
    expect((await readFeed(db, { kind: 'category', slug: 'monde' })).articles).toEqual([]);
    for (const of of [
      { kind: 'author', slug: 'driss' },
      { kind: 'topic', slug: 'ciel' },
      { kind: 'category', slug: 'inconnue' },
    ] as const) {
      expect(await findFeed(db, of)).toBeUndefined();
    }
  });
});
