import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeFeed } from '#lib/import/feed/decode-feed.ts';
import type { FeedItem } from '#lib/import/feed/feed-item.ts';
import { parseFeed } from '#lib/import/feed/parse-feed.ts';
import { toPlainText } from '#lib/import/plain-text.ts';
import { requireCorpus, XML_ATTACKS } from '../../../support/corpora.ts';

const FEEDS = requireCorpus('feeds/rss-parser');
const ORACLES = requireCorpus('feeds/rss-parser-expected');
const ROME = requireCorpus('feeds/rome');
const REFUSAL = /^[\w.-]+ (is no RSS, Atom or JSON feed|is not well-formed XML at line \d+, column \d+).*$/;

const Oracle = z.object({
  feed: z.object({
    items: z.array(
      z.object({
        title: z.string().default(''),
        link: z.string().default(''),
        isoDate: z.string().default(''),
        id: z.string().optional(),
      }),
    ),
  }),
});

function read(folder: string, name: string) {
  return parseFeed(decodeFeed({ name, bytes: readFileSync(join(folder, name)) }), name);
}

function itemOf(xml: string): Partial<FeedItem> {
  const feed = `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
    <channel><item>${xml}</item></channel></rss>`;
  return parseFeed(feed, 'a.xml').items[0] ?? {};
}

describe('parseFeed', () => {
  const known = readdirSync(FEEDS).filter(name => existsSync(join(ORACLES, `${parse(name).name}.json`)));

  it.each(known)('reads %s as its oracle does', name => {
    const oracle = Oracle.parse(JSON.parse(readFileSync(join(ORACLES, `${parse(name).name}.json`), 'utf8')));
    // One entry of one file holds nothing at all: it is not handed on.
    const expected = oracle.feed.items.filter(
      ({ title, link, isoDate, id }) => title || link || isoDate || id,
    );
    const { items } = read(FEEDS, name);
    expect(items).toHaveLength(expected.length);
    for (const [index, item] of items.entries()) {
      const { title, link, isoDate } = expected[index] ?? { title: '', link: '', isoDate: '' };
      expect(item.link ?? '').toBe(link.trim());
      expect(item.publishedAt?.toISOString() ?? '').toBe(isoDate);
      // The oracle itself did not know the encoding of two of them.
      if (!title.includes('\uFFFD')) expect(item.title ?? '').toBe(title.trim());
      expect(`${item.title} ${item.html}`).not.toContain('\uFFFD');
    }
  });

  it.each([...readdirSync(FEEDS).filter(name => !known.includes(name)), ...readdirSync(ROME)])(
    'reads %s or refuses it with a sentence',
    name => {
      const folder = readdirSync(ROME).includes(name) ? ROME : FEEDS;
      try {
        expect(read(folder, name).items).toBeInstanceOf(Array);
      } catch (error) {
        expect(String(error instanceof Error && error.message)).toMatch(REFUSAL);
      }
    },
  );

  it('reads JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Le journal',
      home_page_url: 'https://journal.example/',
      items: [
        {
          id: '1',
          url: 'https://journal.example/a',
          title: 'A',
          content_text: 'Un < deux\n\nTrois',
          date_published: '2026-02-03T14:30:00+01:00',
          tags: ['Maroc'],
          authors: [{ name: 'Amina' }],
        },
      ],
    };
    expect(parseFeed(JSON.stringify(feed), 'a.json')).toEqual({
      siteUrl: 'https://journal.example/',
      items: [
        {
          id: '1',
          link: 'https://journal.example/a',
          title: 'A',
          publishedAt: new Date('2026-02-03T13:30:00Z'),
          authors: ['Amina'],
          sections: [],
          topics: ['Maroc'],
          html: '<p>Un &lt; deux</p>\n<p>Trois</p>',
        },
      ],
    });
  });

  it.each([
    ['an enclosure without a type', '<enclosure url="/port.jpg"/>', { url: '/port.jpg' }],
    ['contents without a type', '<media:content url="/port.jpg?w=9"/>', { url: '/port.jpg?w=9' }],
    [
      'the widest of a group, with its words',
      `<media:group><media:content url="/m.jpg" width="140"/>
        <media:content url="/port" medium="image" width="1400"><media:description>Le port</media:description></media:content>
        <media:credit>Amina Berrada</media:credit></media:group>`,
      { url: '/port', caption: 'Le port', credit: 'Amina Berrada' },
    ],
    ['a thumbnail', '<media:thumbnail url="/m.jpg" width="66"/>', { url: '/m.jpg' }],
    [
      'the thumbnail of a video',
      '<media:content url="/v.mp4" type="video/mp4"><media:thumbnail url="/m.jpg"/></media:content>',
      { url: '/m.jpg' },
    ],
    [
      'no thumbnail of a text with pictures',
      '<description>&lt;img src="/a.jpg"></description><media:thumbnail url="/m.jpg"/>',
      undefined,
    ],
    ['a podcast’s', '<itunes:image href="/emission.jpg"/>', { url: '/emission.jpg' }],
  ])('finds the picture of an item: %s', (_name, xml, picture) => {
    expect(itemOf(xml).picture).toEqual(picture);
  });

  it('keeps the recordings of an item, each once', () => {
    const enclosure =
      '<enclosure url="https://radio.example/1.mp3?a=1&amp;b=2" type="audio/mpeg" length="9"/>';
    const player = '<audio src="https://radio.example/1.mp3?a=1&amp;b=2"></audio>';
    expect(itemOf(`<itunes:summary>Le port</itunes:summary>${enclosure}`).html).toBe(`Le port\n${player}`);
    const text = `<description><![CDATA[<p>Le port</p>${player}]]></description>`;
    expect(itemOf(text + enclosure).html).toBe(`<p>Le port</p>${player}`);
  });

  it('starts relative addresses of Atom where xml:base says', () => {
    const entry = (more: string, link = '') =>
      `<entry ${more}><id>1</id><title>A</title>${link}<content type="html" xml:base="c/">x</content></entry>`;
    const { siteUrl, items } = parseFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://journal.example/a/"><link href="/"/>
        ${entry('xml:base="b/"', '<link href="un"/>')}${entry('')}</feed>`,
      'a.xml',
    );
    expect(siteUrl).toBe('https://journal.example/');
    expect(items.map(({ link, base }) => [link, base])).toEqual([
      ['https://journal.example/a/b/un', 'https://journal.example/a/b/c/'],
      [undefined, 'https://journal.example/a/c/'],
    ]);
  });

  it.each([
    ['<!DOCTYPE html><html><p>Un<br>', 'a.xml is no RSS, Atom or JSON feed: nothing was changed.'],
    [
      '<html><head><link rel="stylesheet" href="/x.css"><link rel=alternate type="application/rss+xml" href="/rss.xml"></head>',
      'a.xml is no RSS, Atom or JSON feed, but a web page that names one: /rss.xml.',
    ],
  ])('says of a web page what it is: %s', (page, sentence) => {
    expect(() => parseFeed(page, 'a.xml')).toThrow(sentence);
  });

  it('knows the characters that HTML names, declared or not', () => {
    const { title, html } = itemOf(
      '<title>L&rsquo;&eacute;t&eacute;&nbsp;: 5&nbsp;&euro;</title><description>&oelig;</description>',
    );
    expect([toPlainText(title ?? ''), toPlainText(html ?? '')]).toEqual(['L’été\u00a0: 5\u00a0€', 'œ']);
    expect(() => itemOf('<description>&inconnu;</description>')).toThrow('not well-formed');
  });

  it('refuses a feed that is cut anywhere', () => {
    const whole =
      '<?xml version="1.0"?><rss version="2.0"><channel><item><title>A</title></item></channel></rss>';
    expect(parseFeed(whole, 'a.xml').items).toHaveLength(1);
    for (let length = 1; length < whole.length; length++) {
      expect(() => parseFeed(whole.slice(0, length), 'a.xml'), `${length}`).toThrow(/^a\.xml is (no|not) /);
    }
  });

  it.each(XML_ATTACKS)('refuses the attack %s at once', name => {
    const startedAt = performance.now();
    const text = readFileSync(requireCorpus(`xml-attacks/${name}.xml`), 'utf8');
    expect(() => parseFeed(text, 'a.xml')).toThrow(/^a\.xml is /);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
