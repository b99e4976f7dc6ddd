import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import { type FeedImport, importFeed } from '#lib/import/feed/import-feed.ts';
import { createDatabase, createFolder } from '../../support/database.ts';
import { picture } from '../../support/pictures.ts';
import { serve } from '../../support/serve.ts';

const NOW = new Date('2026-02-10T12:00:00Z');

interface Item {
  readonly guid?: string;
  readonly title?: string;
  readonly section?: string;
  readonly more?: string;
}

function feedOf(...items: readonly Item[]): string {
  return `<rss version="2.0"><channel><link>https://agence.example/</link>${items.map(toXml).join('')}</channel></rss>`;
}

function toXml({ guid = '1', title = 'Un titre', section = 'Sport', more = '' }: Item): string {
  return `<item><guid>${guid}</guid><title>${title}</title><category>${section}</category>
    <description>&lt;p&gt;Un &lt;a href="/lien"&gt;texte&lt;/a&gt;.&lt;/p&gt;</description>${more}</item>`;
}

async function setUp() {
  const { writer } = await createDatabase();
  const folder = await createFolder();
  const file = join(folder, 'agence.xml');
  return {
    writer,
    folder,
    async importText(text: string, now = NOW, how: Partial<FeedImport> = {}) {
      await writeFile(file, text);
      return importFeed({ fileOrUrl: file, writer, now, isDryRun: false, allowsPrivate: false, ...how });
    },
  };
}

function rows({ client }: Writer, sql: string) {
  return client.prepare<[], Record<string, unknown>>(sql).all();
}

describe('importFeed', () => {
  it('brings an article in, its addresses made whole', async () => {
    const { writer, importText } = await setUp();
    const report = await importText(
      feedOf({
        more: `<link>https://agence.example/2026/un-titre-long.html</link><pubDate>Tue, 03 Feb 2026 13:30:00 GMT</pubDate>
          <author>amina@x.invalid (Amina)</author><enclosure url="/port.jpg" type="image/jpeg" length="1"/>`,
      }),
    );
    expect(report).toMatchObject({
      source: 'feed:https://agence.example',
      found: { author: 1, category: 1, topic: 0, article: 1 },
      counts: { article: { created: 1 } },
      repairs: [],
    });
    const [article] = rows(writer, 'select * from articles');
    expect(article).toMatchObject({
      slug: 'un-titre-long',
      state: 'published',
      guid: '1',
      body_source: '<p>Un <a href="https://agence.example/lien">texte</a>.</p>',
      published_at: Date.parse('2026-02-03T13:30:00Z'),
    });
    expect(rows(writer, 'select name from authors')).toEqual([{ name: 'Amina' }]);
    expect(rows(writer, 'select source from redirects')).toEqual([{ source: '/2026/un-titre-long.html' }]);
  });

  it('starts the addresses of a text where its feed says', async () => {
    const { writer, importText } = await setUp();
    await importText(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://agence.example/a/"><entry><id>1</id><title>A</title>
        <link href="b"/><content type="html">&lt;a href="c"&gt;mot&lt;/a&gt;</content></entry></feed>`,
    );
    expect(rows(writer, 'select body_source from articles')).toEqual([
      { body_source: '<a href="https://agence.example/a/c">mot</a>' },
    ]);
  });

  it('shows a picture above its article with its caption and its credit', async () => {
    const { writer, importText } = await setUp();
    const media = 'xmlns:media="http://search.yahoo.com/mrss/"';
    await importText(
      feedOf({
        more: `<media:content ${media} url="/port.jpg"><media:description>Le port. Photo : Amina</media:description></media:content>`,
      }),
    );
    expect(rows(writer, 'select picture from lead_pictures')).toEqual([
      {
        picture: JSON.stringify({
          type: 'image',
          source: 'https://agence.example/port.jpg',
          alt: '',
          caption: [{ type: 'text', value: 'Le port.' }],
          credit: 'Amina',
          width: 'column',
        }),
      },
    ]);
  });

  it('keeps the pictures of its articles when it is asked to, each once', async () => {
    const { writer, folder, importText } = await setUp();
    const jpeg = await picture().jpeg().toBuffer();
    const asked: string[] = [];
    const site = await serve(({ url = '' }, response) => {
      asked.push(url);
      response.end(jpeg);
    });
    const items = feedOf({ more: `<enclosure url="${site}/port" type="image/jpeg"/>` });
    const how = { allowsPrivate: true, mediaFolder: join(folder, 'media') };
    expect((await importText(items)).pictures).toBeUndefined();
    expect((await importText(items, NOW, how)).pictures).toMatchObject({ found: 1, stored: 1 });
    expect((await importText(items, NOW, how)).pictures).toMatchObject({ stored: 0, unchanged: 1 });
    expect(asked).toEqual(['/port']);
    expect(rows(writer, 'select source from media')).toEqual([{ source: `${site}/port` }]);
  });

  it('updates an article seen again, and never doubles it', async () => {
    const { writer, importText } = await setUp();
    await importText(feedOf({ title: 'Un premier titre' }));
    const later = new Date(NOW.getTime() + 3_600_000);
    expect((await importText(feedOf({ title: 'Un premier titre' }), later)).counts?.article).toEqual({
      created: 0,
      updated: 0,
      unchanged: 1,
    });
    const { counts } = await importText(feedOf({ title: 'Un autre titre', section: 'Monde' }), later);
    expect(counts?.article).toEqual({ created: 0, updated: 1, unchanged: 0 });
    // The feed that lists it under its first section comes round again: nothing is lost of the second.
    await importText(feedOf({ title: 'Un autre titre', section: 'Sport' }), later);
    expect(rows(writer, 'select slug, headline, published_at from articles')).toEqual([
      { slug: 'un-premier-titre', headline: 'Un autre titre', published_at: NOW.getTime() },
    ]);
    const filed = rows(writer, 'select slug from listings join categories on id = category_id order by slug');
    expect(filed).toEqual([{ slug: 'monde' }, { slug: 'sport' }]);
    const { counts: again } = await importText(feedOf({ title: 'Un autre titre', section: 'Monde' }), later);
    expect(again?.article.unchanged).toBe(1);
  });

  it.each([
    ['an empty file', '', 'agence.xml is empty: nothing was changed.'],
    ['a feed without articles', feedOf(), 'agence.xml holds no article: nothing was changed.'],
    ['half a feed', feedOf({}).slice(0, -40), 'agence.xml is not well-formed XML'],
    [
      'a page',
      '<html><body><p>Erreur</p></body></html>',
      'agence.xml is no RSS, Atom or JSON feed: nothing was changed.',
    ],
  ])('changes nothing for %s, and says so', async (_, text, sentence) => {
    const { writer, importText } = await setUp();
    await importText(feedOf({}));
    const before = rows(writer, 'select * from articles');
    await expect(importText(text)).rejects.toThrow(sentence);
    expect(rows(writer, 'select * from articles')).toEqual(before);
  });

  it('writes nothing in a dry run', async () => {
    const { writer } = await createDatabase();
    const file = join(await createFolder(), 'a.xml');
    await writeFile(file, feedOf({}));
    const options = { fileOrUrl: file, writer, now: NOW, isDryRun: true, allowsPrivate: false };
    expect((await importFeed(options)).found.article).toBe(1);
    expect(rows(writer, 'select * from articles')).toEqual([]);
  });
});
