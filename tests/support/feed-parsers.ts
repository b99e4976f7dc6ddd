import { Readable } from 'node:stream';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import FeedParser from 'feedparser';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';

/** What a program of others understood of an article in a feed. */
export interface ReadArticle {
  /** Absent where the program does not tell. */
  readonly id?: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly publishedAt?: number;
  /** The first, by which programs that know one author name an article. */
  readonly author?: string | undefined;
  readonly html?: string | undefined;
}

type ReadFeed = (feed: string) => Promise<readonly ReadArticle[]>;

/** Parsers of others, each with the formats it reads. */
export const FEED_PARSERS: Readonly<Record<string, ReadFeed>> = {
  'rss-parser (RSS, Atom)': readByRssParser,
  'feedparser (RSS, Atom)': readByFeedparser,
  'feed-extractor (RSS, Atom, JSON)': readByExtractor,
  'feedsmith (RSS, Atom, JSON)': readByFeedsmith,
};

async function readByRssParser(feed: string): Promise<readonly ReadArticle[]> {
  const parser = new RssParser<object, { id?: string; author?: string; 'content:encoded'?: string }>();
  const { items } = await parser.parseString(feed);
  return items.map(item => ({
    id: item.guid ?? item.id,
    url: item.link,
    title: item.title,
    publishedAt: Date.parse(item.isoDate ?? ''),
    author: item.creator ?? item.author,
    html: item['content:encoded'] ?? item.content,
  }));
}

async function readByFeedparser(feed: string): Promise<readonly ReadArticle[]> {
  const items = await Array.fromAsync<FeedParser.Item>(Readable.from([feed]).pipe(new FeedParser({})));
  return items.map(({ guid, link, title, pubdate, author, description, 'atom:author': authors }) => ({
    id: guid,
    url: link,
    title,
    publishedAt: pubdate?.getTime() ?? Number.NaN,
    // Of several in Atom it makes none its own, and hands them on as they came.
    author: author ?? authors?.[0]?.name?.['#'],
    html: description,
  }));
}

async function readByExtractor(feed: string): Promise<readonly ReadArticle[]> {
  const read = feed.startsWith('{') ? extractFromJson(feed) : extractFromXml(feed);
  return (read.entries ?? []).map(({ link, title, published }) => ({
    url: link,
    title,
    // It takes Atom's date of the last change for that of publication.
    ...(!feed.includes('<feed ') && { publishedAt: Date.parse(String(published)) }),
  }));
}

async function readByFeedsmith(feed: string): Promise<readonly ReadArticle[]> {
  const parsed = parseFeed(feed);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(item => ({
        id: item.guid?.value,
        url: item.link,
        title: item.title,
        publishedAt: Date.parse(item.pubDate ?? ''),
        author: item.dc?.creators?.[0],
        html: item.content?.encoded,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(entry => ({
        id: entry.id,
        url: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
        title: entry.title?.value,
        publishedAt: Date.parse(entry.published ?? ''),
        author: entry.authors?.[0]?.name,
        html: entry.content?.value,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map(item => ({
        id: item.id,
        url: item.url,
        title: item.title,
        publishedAt: Date.parse(item.date_published ?? ''),
        author: item.authors?.[0]?.name,
        html: item.content_html,
      }));
    default:
      throw new Error(`No feed of ours is ${parsed.format}.`);
  }
}
