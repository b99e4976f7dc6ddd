import { and, eq } from 'drizzle-orm';
import type { AnnouncementChannel } from '#lib/domain/announcement.ts';
import type { Transaction } from '../client.ts';
import { announcements } from '../schema/announcements.ts';

interface Queueing {
  readonly channels: readonly AnnouncementChannel[];
  readonly articleId: number;
  readonly dueAt: Date;
}

/** Notes that an article is to be announced; once, however often it changes before it is. */
export async function queueAnnouncements(
  tx: Transaction,
  { channels, articleId, dueAt }: Queueing,
): Promise<void> {
  for (const channel of channels) {
    const row = { attempts: 0, dueAt };
    await tx
      .insert(announcements)
      .values({ channel, articleId, ...row })
      .onConflictDoUpdate({ target: [announcements.channel, announcements.articleId], set: row });
  }
}

/** As it was when it was read: one that was queued anew meanwhile stays as it is. */
interface Read {
  readonly id: number;
  readonly dueAt: Date;
}

/** Forgets what was told, or will never be heard. */
export async function dropAnnouncements(tx: Transaction, read: readonly Read[]): Promise<void> {
  for (const announcement of read) await tx.delete(announcements).where(isUnchanged(announcement));
}

/** Puts off what could not be told. */
export async function delayAnnouncements(
  tx: Transaction,
  read: readonly Read[],
  next: { readonly attempts: number; readonly dueAt: Date },
): Promise<void> {
  for (const announcement of read) {
    await tx.update(announcements).set(next).where(isUnchanged(announcement));
  }
}

function isUnchanged({ id, dueAt }: Read) {
  return and(eq(announcements.id, id), eq(announcements.dueAt, dueAt));
}
