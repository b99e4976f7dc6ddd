import type { Reader } from '#db/client.ts';
import { findDaysChange } from '#db/queries/day-changes.ts';
import { findLastChange } from '#db/queries/revision.ts';
import type { FeedArticle } from '#lib/feeds/feed.ts';
import { FEED_SIZE } from './page-sizes.ts';

interface Part {
  readonly articles: readonly FeedArticle[];
  readonly isArchive: boolean;
  readonly now: Date;
}

/**
 * When a feed or a part of one last changed: the last change of its articles, or of the days that decide which those are, so that the date does not go back with
 * an article that is withdrawn. The newest articles follow from what was published since the oldest of them, an archive from all that came before its end.
 */
export async function findFeedDate(db: Reader, { articles, isArchive, now }: Part): Promise<Date> {
  const published = articles.map(({ publishedAt }) => publishedAt.getTime());
  if (published.length === 0) return (await findLastChange(db)) ?? now;
  const [oldest, newest] = [new Date(Math.min(...published)), new Date(Math.max(...published))];
  const isFull = articles.length === FEED_SIZE;
  const days = isArchive ? { to: newest } : { ...(isFull && { from: oldest }), to: now };
  const changedAt = await findDaysChange(db, days);
  const changes = articles.map(({ publishedAt, updatedAt = publishedAt }) => updatedAt.getTime());
  return new Date(Math.max(...changes, ...(changedAt ? [changedAt.getTime()] : [])));
}
