import { eq, lte, sql } from 'drizzle-orm';
import type { Transaction } from '../../client.ts';
import { dayCounts } from '../../schema/day-counts.ts';
import { toUtcDay } from '../../utc-day.ts';

type VisibleFrom = Date | null;

interface Change {
  /** When articles appeared until now. */
  readonly from?: readonly VisibleFrom[];
  /** When they appear from now on. */
  readonly to?: readonly VisibleFrom[];
}

/** Keeps the counts of days true: every mutation that writes `visibleFrom` of articles calls it. */
export async function countDays(tx: Transaction, { from = [], to = [] }: Change): Promise<void> {
  const changes = new Map<number, number>();
  const add = (instant: VisibleFrom, by: number) => {
    if (!instant) return;
    const day = toUtcDay(instant);
    changes.set(day, (changes.get(day) ?? 0) + by);
  };
  for (const instant of from) add(instant, -1);
  for (const instant of to) add(instant, 1);
  for (const [day, articles] of changes) {
    if (articles === 0) continue;
    await tx
      .insert(dayCounts)
      .values({ day, articles })
      .onConflictDoUpdate({
        target: dayCounts.day,
        set: { articles: sql`${dayCounts.articles} + ${articles}` },
      });
    if (articles < 0)
      await tx.delete(dayCounts).where(sql`${eq(dayCounts.day, day)} and ${lte(dayCounts.articles, 0)}`);
  }
}
