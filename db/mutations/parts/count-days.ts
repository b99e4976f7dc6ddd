import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../client.ts';
import { articles } from '../../schema/articles.ts';
import { dayCounts } from '../../schema/day-counts.ts';
import { toUtcDay } from '../../utc-day.ts';

type VisibleFrom = Date | null;

interface Change {
  /** When articles appeared until now. */
  readonly from?: readonly VisibleFrom[];
  /** When they appear from now on. */
  readonly to?: readonly VisibleFrom[];
}

/**
 * Keeps the counts of days true, and the instant at which each last changed: every mutation that writes `visibleFrom`, the address or the content of articles calls
 * it. The instant is one of the clock on the wall, like that of the content's revision.
 */
export async function countDays(tx: Transaction, { from = [], to = [] }: Change): Promise<void> {
  const changes = new Map<number, number>();
  const add = (instant: VisibleFrom, by: number) => {
    if (!instant) return;
    const day = toUtcDay(instant);
    changes.set(day, (changes.get(day) ?? 0) + by);
  };
  for (const instant of from) add(instant, -1);
  for (const instant of to) add(instant, 1);
  const changedAt = new Date();
  for (const [day, change] of changes) {
    await tx
      .insert(dayCounts)
      .values({ day, articles: change, changedAt })
      .onConflictDoUpdate({
        target: dayCounts.day,
        set: { articles: sql`${dayCounts.articles} + ${change}`, changedAt },
      });
  }
}

/** The same for articles that stay where they are, and of which programs are told something else. */
export async function touchDays(tx: Transaction, which: SQL): Promise<void> {
  const rows = await tx.select({ visibleFrom: articles.visibleFrom }).from(articles).where(which);
  const instants = rows.map(({ visibleFrom }) => visibleFrom);
  await countDays(tx, { from: instants, to: instants });
}
