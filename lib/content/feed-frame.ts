import type { Reader } from '#db/client.ts';
import { findFeedIdentity } from '#db/queries/feed-identity.ts';
import { config } from '#lib/config.ts';
import type { FeedIdentity } from '#lib/domain/feed.ts';
import type { FeedAuthor } from '#lib/feeds/feed.ts';
import { absoluteUrl, frontPath, iconPath } from '#lib/urls.ts';
import { siteIdentity } from './site.ts';

/** What all feeds of the newspaper say of it. */
export interface FeedFrame {
  readonly identity: FeedIdentity;
  readonly siteUrl: string;
  readonly publisher: FeedAuthor;
  readonly iconUrl: string;
  readonly timeZone: string;
}

export async function buildFeedFrame(db: Reader): Promise<FeedFrame> {
  const { name, url: siteUrl } = siteIdentity();
  const { timeZone } = config();
  return {
    identity: (await findFeedIdentity(db)) ?? toPassingIdentity(siteUrl),
    siteUrl,
    publisher: { name, url: absoluteUrl(siteUrl, frontPath()) },
    iconUrl: absoluteUrl(siteUrl, iconPath(512)),
    timeZone,
  };
}

/** Of a portal that nobody can subscribe to yet (lib/newsroom/name-feeds.ts). */
function toPassingIdentity(siteUrl: string): FeedIdentity {
  const { hostname } = new URL(siteUrl);
  return { authority: hostname.startsWith('[') ? 'localhost' : hostname, since: '2026-01-01' };
}
