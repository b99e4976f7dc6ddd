import { parseLocalTime } from './local-time.ts';

/** A year, a month or a day of the calendar. */
export type Period =
  | { readonly year: number; readonly month?: never; readonly day?: never }
  | {
      readonly year: number;
      /** From 1. */
      readonly month: number;
      readonly day?: never;
    }
  | { readonly year: number; readonly month: number; readonly day: number };

/** Its first instant and the first one after it, on the clocks of a zone; `undefined` for a date that is not in the calendar. */
export function toInstants(
  period: Period,
  timeZone: string,
): { readonly from: Date; readonly to: Date } | undefined {
  const from = startOf(period, timeZone);
  const to = startOf(nextPeriod(period), timeZone);
  return from && to && { from, to };
}

/** Every month from one year to another, each with its instants: what ends one begins the next. */
export function listMonths(years: { readonly from: number; readonly to: number }, timeZone: string) {
  const months = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index).flatMap(
    year => listParts({ year }),
  );
  const starts = [...months, { year: years.to + 1 }].map(period => startOf(period, timeZone));
  return months.flatMap((period, index) => {
    const [from, to] = starts.slice(index, index + 2);
    return from && to ? [{ period, from, to }] : [];
  });
}

/** The months of a year, or the days of a month, in order. */
export function listParts({ year, month }: Omit<Period, 'day'>): readonly Period[] {
  if (month === undefined) return Array.from({ length: 12 }, (_, index) => ({ year, month: index + 1 }));
  // Day 0 of the next month is the last of this one.
  const dayCount = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: dayCount }, (_, index) => ({ year, month, day: index + 1 }));
}

/** The weeks of a month as calendars show them, from Monday on; `undefined` where a week has days of other months. */
export function listWeeks(month: {
  readonly year: number;
  readonly month: number;
}): readonly (readonly (Period | undefined)[])[] {
  const days = listParts(month);
  // Sunday is 0.
  const before = (new Date(Date.UTC(month.year, month.month - 1, 1)).getUTCDay() + 6) % 7;
  const cells = [...Array.from({ length: before }, () => undefined), ...days];
  const weekCount = Math.ceil(cells.length / 7);
  return Array.from({ length: weekCount }, (_, week) =>
    Array.from({ length: 7 }, (_day, index) => cells[7 * week + index]),
  );
}

/** A period with what was published in it. */
export interface CountedPeriod {
  readonly period: Period;
  readonly articles: number;
}

function nextPeriod({ year, month, day }: Period): Period {
  if (month === undefined) return { year: year + 1 };
  const next = new Date(day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1));
  const start = { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1 };
  return day === undefined ? start : { ...start, day: next.getUTCDate() };
}

function startOf({ year, month = 1, day = 1 }: Period, timeZone: string): Date | undefined {
  const date = [pad(year, 4), pad(month, 2), pad(day, 2)].join('-');
  return parseLocalTime(`${date} 00:00:00`, timeZone);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The year of a month; the year and the month of a day. */
export function listPeriodsAbove({ year, month, day }: Period): readonly Period[] {
  return [
    ...(month === undefined ? [] : [{ year }]),
    ...(month === undefined || day === undefined ? [] : [{ year, month }]),
  ];
}
