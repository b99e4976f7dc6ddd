import type { Reader, Writer } from '#db/client.ts';
import { saveFeedIdentity } from '#db/mutations/save-feed-identity.ts';
import { findFeedIdentity } from '#db/queries/feed-identity.ts';
import { transact } from '#db/transact.ts';

interface Named {
  readonly siteUrl: string;
  readonly now: Date;
}

/**
 * Gives the feeds' identifiers the first public name that the site has. Nobody subscribes to `localhost`, so a portal that is only tried out
 * gets none yet. Costs a reading when there is nothing to do.
 */
export async function nameFeeds(db: Reader, writer: Writer, { siteUrl, now }: Named): Promise<void> {
  const authority = new URL(siteUrl).hostname;
  if (!isPublicName(authority) || (await findFeedIdentity(db))) return;
  await transact(writer, tx => saveFeedIdentity(tx, { authority, since: now.toISOString().slice(0, 10) }));
}

/** A name of the public Internet has a dot and no address is one: neither `localhost` nor `192.0.2.1`. */
function isPublicName(hostname: string): boolean {
  return /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]+$/.test(hostname);
}
