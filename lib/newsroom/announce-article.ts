import type { Transaction } from '#db/client.ts';
import { queueAnnouncements } from '#db/mutations/announcements.ts';
import { config } from '#lib/config.ts';
import type { AnnouncementChannel } from '#lib/domain/announcement.ts';

/** Whoever is told comes at once to see: every process shows the change within a second. */
const SEEN_BY_ALL_MS = 2000;

/** Notes, in the transaction of a change that readers see, that an article is to be announced: to those who are configured to be told. */
export async function announceArticle(
  tx: Transaction,
  { articleId, now }: { readonly articleId: number; readonly now: Date },
): Promise<void> {
  const dueAt = new Date(now.getTime() + SEEN_BY_ALL_MS);
  await queueAnnouncements(tx, { channels: listChannels(), articleId, dueAt });
}

function listChannels(): readonly AnnouncementChannel[] {
  const { indexnowKey, websubHub } = config();
  return [
    ...(indexnowKey === undefined ? [] : (['indexnow'] as const)),
    ...(websubHub === undefined ? [] : (['websub'] as const)),
  ];
}
