import type { FeedIdentity } from '#lib/domain/feed.ts';
import type { Transaction } from '../client.ts';
import { feedIdentity } from '../schema/feed-identity.ts';
import { moveRevision } from './parts/revision.ts';

/** Once: an identity that is there stays. */
export async function saveFeedIdentity(tx: Transaction, identity: FeedIdentity): Promise<void> {
  await moveRevision(tx);
  await tx
    .insert(feedIdentity)
    .values({ id: 1, ...identity })
    .onConflictDoNothing();
}
