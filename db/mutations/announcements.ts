import { and, eq, inArray } from 'drizzle-orm';
import type { AnnouncementChannel } from '#lib/domain/announcement.ts';
import type { Transaction } from '../client.ts';
import { announcements } from '../schema/announcements.ts';
import { inSlices } from './parts/in-slices.ts';

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

interface Settling {
  readonly ids: readonly number[];
  /** As they were when they were read: one that was queued anew meanwhile stays. */
  readonly dueAtOf: (id: number) => Date;
}

/** Forgets what was told, or will never be heard. */
export async function dropAnnouncements(tx: Transaction, { ids, dueAtOf }: Settling): Promise<void> {
  for (const id of ids) {
    await tx.delete(announcements).where(and(eq(announcements.id, id), eq(announcements.dueAt, dueAtOf(id))));
  }
}

/** Puts off what could not be told. */
export async function delayAnnouncements(
  tx: Transaction,
  {
    ids,
    attempts,
    dueAt,
  }: { readonly ids: readonly number[]; readonly attempts: number; readonly dueAt: Date },
): Promise<void> {
  for (const slice of inSlices(ids)) {
    await tx.update(announcements).set({ attempts, dueAt }).where(inArray(announcements.id, slice));
  }
}
