import { eq } from 'drizzle-orm';
import type { FeedIdentity } from '#lib/domain/feed.ts';
import type { Reader } from '../client.ts';
import { feedIdentity } from '../schema/feed-identity.ts';

/** `undefined` as long as the site never had a public address. */
export async function findFeedIdentity(db: Reader): Promise<FeedIdentity | undefined> {
  const [identity] = await db
    .select({ authority: feedIdentity.authority, since: feedIdentity.since })
    .from(feedIdentity)
    .where(eq(feedIdentity.id, 1));
  return identity;
}
