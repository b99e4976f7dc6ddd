import { parseFeed } from 'feedsmith';
import type { FeedFacts, FeedItem } from './site-facts.ts';

/** The items of a feed, and its format. Throws for what is none. */
export function readFeed(text: string): Omit<FeedFacts, 'path'> {
  const { format, feed } = parseFeed(text);
  switch (format) {
    case 'rss':
      return {
        format,
        items: (feed.items ?? []).map(({ guid, link, pubDate }) => toItem(guid?.value, link, pubDate)),
      };
    case 'atom':
      return {
        format,
        items: (feed.entries ?? []).map(({ id, links, published }) => {
          const page = links?.find(({ rel }) => rel === undefined || rel === 'alternate');
          return toItem(id, page?.href, published);
        }),
      };
    case 'json':
      return {
        format,
        items: (feed.items ?? []).map(({ id, url, date_published }) => toItem(id, url, date_published)),
      };
    default:
      throw new Error(`it is a feed of a kind that we do not make (${format})`);
  }
}

function toItem(id: unknown, url: unknown, published: unknown): FeedItem {
  const date = typeof published === 'string' ? new Date(published) : undefined;
  return {
    id: typeof id === 'string' ? id : '',
    url: typeof url === 'string' ? url : '',
    ...(date && !Number.isNaN(date.getTime()) && { published: date }),
  };
}
