import type { Reader } from '#db/client.ts';
import { findDateBounds } from '#db/queries/archives.ts';
import { config } from '#lib/config.ts';
import { listMonths } from '#lib/domain/period.ts';
import { dayOf } from './day-of.ts';

/** More than a century of months would be a statement too long. */
const YEARS_AT_ONCE = 100;

type MonthSpans = ReturnType<typeof listMonths>;

/** Every month from the newspaper's first year to its last, the oldest first, a century at a time. */
export async function* listMonthSpans(db: Reader, now: Date): AsyncGenerator<MonthSpans> {
  const bounds = await findDateBounds(db, { now });
  if (!bounds) return;
  const { year: newest } = dayOf(bounds.newest);
  for (let { year: from } = dayOf(bounds.oldest); from <= newest; from += YEARS_AT_ONCE) {
    yield listMonths({ from, to: Math.min(newest, from + YEARS_AT_ONCE - 1) }, config().timeZone);
  }
}
