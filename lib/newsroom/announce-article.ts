import type { Transaction } from '#db/client.ts';
import { queueAnnouncements } from '#db/mutations/announcements.ts';
import { config } from '#lib/config.ts';
import type { AnnouncementChannel } from '#lib/domain/announcement.ts';

/** Notes, in the transaction of a change that readers see, that an article is to be announced: to those who are configured to be told. */
export async function announceArticle(
  tx: Transaction,
  { articleId, now }: { readonly articleId: number; readonly now: Date },
): Promise<void> {
  await queueAnnouncements(tx, { channels: listChannels(), articleId, now });
}

function listChannels(): readonly AnnouncementChannel[] {
  const { indexnowKey, websubHub } = config();
  return [
    ...(indexnowKey === undefined ? [] : (['indexnow'] as const)),
    ...(websubHub === undefined ? [] : (['websub'] as const)),
  ];
}
