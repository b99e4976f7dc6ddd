import { hash } from 'node:crypto';
import type { Feed, FeedItem } from './feed-item.ts';

/** An item with the key that it is known by. */
export interface KeyedItem extends FeedItem {
  readonly key: string;
}

/**
 * Each article once, though a feed may list it in several sections: its last appearance counts, under all its sections. In the order of the
 * feed, the oldest first, so that of two articles of one minute the newer has the greater number here.
 */
export function mergeItems({ siteUrl, items }: Feed): readonly KeyedItem[] {
  const merged = new Map<string, KeyedItem>();
  for (const item of items) {
    const key = toKey(item, siteUrl);
    const before = merged.get(key);
    merged.set(key, {
      ...before,
      ...item,
      key,
      sections: [...(before?.sections ?? []), ...item.sections],
      topics: [...(before?.topics ?? []), ...item.topics],
    });
  }
  return [...merged.values()].reverse();
}

/** An identifier that is the site's own address tells no article from another; nor can the address, then, be trusted to. */
function toKey({ id, link, title, html }: FeedItem, siteUrl: string | undefined): string {
  const names = id !== undefined && id === siteUrl ? [title] : [id, link, title];
  return names.find(name => name !== undefined) ?? `sha256-${hash('sha256', html)}`;
}
