import type { Reader } from '#db/client.ts';
import { listFeedArticles } from '#db/queries/feed-articles.ts';
import { countFeedArticles, findFeedSubject, listFeedIds } from '#db/queries/feed-lists.ts';
import { config } from '#lib/config.ts';
import type { FeedFormat, FeedSubject } from '#lib/domain/feed.ts';
import { boundTexts } from '#lib/feeds/bound-texts.ts';
import type { Feed } from '#lib/feeds/feed.ts';
import { toTagUri } from '#lib/feeds/tag-uri.ts';
import { absoluteUrl, feedPagePath, feedPath } from '#lib/urls.ts';
import { type FeedWords, toFeedArticles } from './feed-articles.ts';
import { findFeedDate } from './feed-date.ts';
import { buildFeedFrame } from './feed-frame.ts';
import { FEED_SIZE } from './page-sizes.ts';

/** A feed but for what the portal calls it. */
export interface FeedView {
  /** Absent from the feed of the whole site. */
  readonly subject?: { readonly name: string; readonly description?: string };
  readonly feed: Omit<Feed, 'title' | 'description'>;
}

interface WantedFeed extends FeedWords {
  readonly of: FeedSubject;
  readonly format: FeedFormat;
  /** A part, from 1, the oldest; absent for the newest articles. */
  readonly archive?: number | undefined;
  readonly now: Date;
}

/** `undefined` where there is no such feed (`hasFeed`). */
export async function findFeedView(db: Reader, wanted: WantedFeed): Promise<FeedView | undefined> {
  const { of, format, archive, now } = wanted;
  if (!(await hasFeed(db, wanted))) return undefined;
  const subject = of.kind === 'site' ? undefined : await findFeedSubject(db, { of });
  const archiveCount = await countArchives(db, { of, now });
  const { siteUrl, ...frame } = await buildFeedFrame(db);
  const { identity, publisher } = frame;
  const stored = await listFeedArticles(db, { ids: await listIds(db, wanted) });
  const articles = boundTexts(await toFeedArticles(db, { ...wanted, stored, identity, publisher, siteUrl }));
  const addressOf = (part?: number) => absoluteUrl(siteUrl, feedPath(of, format, part));
  const older = archive === undefined ? archiveCount : archive - 1;
  const newer = archive === undefined || archive === archiveCount ? undefined : archive + 1;
  return {
    ...(subject && { subject }),
    feed: {
      ...frame,
      id: toTagUri(identity, subject ? `${of.kind}/${subject.id}` : 'site'),
      pageUrl: absoluteUrl(siteUrl, feedPagePath(of)),
      url: addressOf(archive),
      hubUrl: config().websubHub,
      updatedAt: await findFeedDate(db, { articles, isArchive: archive !== undefined, now }),
      parts: {
        isArchive: archive !== undefined,
        currentUrl: addressOf(),
        ...(older > 0 && { olderUrl: addressOf(older) }),
        ...(newer !== undefined && { newerUrl: addressOf(newer) }),
      },
      articles,
    },
  };
}

/**
 * Whether there is such a feed: of the site and of each category, of an author or a topic that readers may read something of; and of those the archives
 * that are full.
 */
export async function hasFeed(
  db: Reader,
  { of, archive = 0, now }: Pick<WantedFeed, 'of' | 'archive' | 'now'>,
): Promise<boolean> {
  if (of.kind !== 'site' && !(await findFeedSubject(db, { of }))) return false;
  if (archive > (await countArchives(db, { of, now }))) return false;
  return of.kind === 'site' || of.kind === 'category' || (await countFeedArticles(db, { of, now })) > 0;
}

/** Archives are counted from the oldest articles and are full, so that a new article changes none of them. */
async function countArchives(
  db: Reader,
  list: { readonly of: FeedSubject; readonly now: Date },
): Promise<number> {
  return Math.floor((await countFeedArticles(db, list)) / FEED_SIZE);
}

async function listIds(db: Reader, { of, archive, now }: WantedFeed): Promise<readonly number[]> {
  if (archive === undefined) return listFeedIds(db, { of, now, from: 'newest', limit: FEED_SIZE });
  const offset = (archive - 1) * FEED_SIZE;
  return (await listFeedIds(db, { of, now, from: 'oldest', limit: FEED_SIZE, offset })).toReversed();
}
