import { fetchAddress, withoutCredentials } from '../web/fetch-address.ts';
import type { FeedSource } from './feed-source.ts';

export interface FeedLimits {
  readonly allowsPrivate: boolean;
  readonly bytesMax: number;
}

const TIMEOUT_MS = 20_000;
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1';

/** Reads a feed over HTTP. Throws one sentence. */
export async function fetchFeed(address: string, limits: FeedLimits): Promise<FeedSource> {
  const { url, contentType, bytes } = await fetchAddress(address, {
    ...limits,
    timeoutMs: TIMEOUT_MS,
    accept: ACCEPT,
  }).catch((cause: Error) => {
    throw new Error(`${withoutCredentials(address)} ${cause.message}.`, { cause });
  });
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1];
  return { name: url, url, bytes, ...(charset !== undefined && { charset }) };
}
