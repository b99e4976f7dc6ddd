import { and, gte, lte, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { dayCounts } from '../schema/day-counts.ts';
import { toUtcDay } from '../utc-day.ts';

interface Days {
  /** Absent: from the first day on. */
  readonly from?: Date;
  readonly to: Date;
}

/** When what programs are told of the articles of some days last changed, of those that went too; the days of UTC at the ends count whole. */
export async function findDaysChange(db: Reader, { from, to }: Days): Promise<Date | undefined> {
  const [row] = await db
    .select({ changedMs: sql<number | null>`max(${dayCounts.changedAt})` })
    .from(dayCounts)
    .where(and(from && gte(dayCounts.day, toUtcDay(from)), lte(dayCounts.day, toUtcDay(to))));
  return row?.changedMs ? new Date(row.changedMs) : undefined;
}
