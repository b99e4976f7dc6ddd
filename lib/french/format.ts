import { LRUCache } from 'lru-cache';
import { createFormatter } from 'use-intl/core';
import type { Period } from '#lib/domain/period.ts';
import { NO_BREAK_SPACE } from './spaces.ts';

/** Dates, times and numbers as French readers write them. Every function is pure; a broken date or an unknown zone throws. */
export interface FrenchFormat {
  /** « 3 février 2026 », « 1er février 2026 ». */
  readonly date: (instant: Date) => string;
  /** « mardi 3 février 2026 ». */
  readonly dateWithDay: (instant: Date) => string;
  /** « 14 h 30 », « 9 h 05 », « 8 h ». */
  readonly time: (instant: Date) => string;
  /** « mardi 3 février 2026 à 14 h 30 »; without an hour where none is known. */
  readonly dateTime: (instant: Date) => string;
  /** Whether more than the day is known: what came without its hour is of midnight, to the second. */
  readonly hasHour: (instant: Date) => boolean;
  /** « février », the name alone. From 1. */
  readonly monthName: (month: number) => string;
  /** « lundi » and « lun. », « mardi » and « mar. »… as weeks begin in France. */
  readonly weekdays: () => readonly { readonly name: string; readonly short: string }[];
  /** « 2026 », « février 2026 », « mardi 3 février 2026 ». */
  readonly period: (period: Period) => string;
  /** « de 2026 », « de février 2026 », « d’octobre 2026 », « du mardi 3 février 2026 ». */
  readonly ofPeriod: (period: Period) => string;
  /** `2026-02-03`, the day in the zone. */
  readonly isoDate: (instant: Date) => string;
  /** `2026-02-03T14:30:00+01:00`, with the zone's own offset at that instant (RFC 3339, section 5.6). */
  readonly isoDateTime: (instant: Date) => string;
  /** `Tue, 03 Feb 2026 14:30:00 +0100` (RFC 5322, section 3.3), as RSS has it. */
  readonly internetDateTime: (instant: Date) => string;
  /** « 1 234 567,5 », at most three decimals. */
  readonly number: (value: number) => string;
  /** « 38 Ko », « 1,2 Mo » of 1,024 bytes, rounded up: nothing is as small as « 0 Ko ». */
  readonly fileSize: (bytes: number) => string;
  /** « A, B et C ». */
  readonly enumeration: (names: readonly string[]) => string;
  /** What stands before each name of an enumeration and after the last, where names are more than text: « », « , », « et », « ». */
  readonly enumerationJoints: (count: number) => readonly string[];
}

const formats = new Map<string, FrenchFormat>();

/** The format of a zone, made once: making what `Intl` needs takes longer than a page has. A process knows few zones. */
export function frenchFormat({ timeZone }: { readonly timeZone: string }): FrenchFormat {
  const format = formats.get(timeZone) ?? createFrenchFormat({ timeZone });
  formats.set(timeZone, format);
  return format;
}

/**
 * The only caller of next-intl's formatter. The locale is `fr`, since `fr-MA` groups thousands with a full stop. No-break spaces hold the day to its month
 * (« 3 février ») and a time together (« 14 h 30 »); a date may break elsewhere.
 */
function createFrenchFormat({ timeZone }: { readonly timeZone: string }): FrenchFormat {
  const formatter = createFormatter({ locale: 'fr', timeZone, onError: throwError });

  const monthNames = Array.from({ length: 12 }, (_, index) =>
    formatter.dateTime(new Date(Date.UTC(2000, index, 1)), { month: 'long', timeZone: 'UTC' }),
  );
  // 2 January 2000 was a Sunday.
  const weekdays = Array.from({ length: 7 }, (_, index) => {
    const day = new Date(Date.UTC(2000, 0, 2 + index));
    const write = (weekday: 'long' | 'short') => formatter.dateTime(day, { weekday, timeZone: 'UTC' });
    return { name: write('long'), short: write('short') };
  });
  const clocks = new LRUCache<number, WallClock>({ max: CLOCKS_MAX });

  const monthName = (number: number) =>
    monthNames[number - 1] ?? throwError(new RangeError(`No month ${number}`));
  const weekdayName = ({ year, month, day }: Required<Period>) =>
    weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]?.name ?? '';
  const dayOfMonth = ({ year, month, day }: Required<Period>) =>
    `${day === 1 ? '1er' : day}${NO_BREAK_SPACE}${monthName(month)} ${year}`;
  const enumeration = (names: readonly string[]) => formatter.list(names, { type: 'conjunction' });
  const date = (instant: Date) => dayOfMonth(wallClock(instant));
  const dateWithDay = (instant: Date) => {
    const clock = wallClock(instant);
    return `${weekdayName(clock)} ${dayOfMonth(clock)}`;
  };
  const time = (instant: Date) => {
    const { hour, minute } = wallClock(instant);
    return [hour, 'h', ...(minute === 0 ? [] : [pad(minute)])].join(NO_BREAK_SPACE);
  };
  const hasHour = (instant: Date) => {
    const { hour, minute, second } = wallClock(instant);
    return hour + minute + second > 0;
  };
  const period = ({ year, month, day }: Period) => {
    if (month === undefined) return String(year);
    if (day === undefined) return `${monthName(month)} ${year}`;
    const wholeDay = { year, month, day };
    return `${weekdayName(wholeDay)} ${dayOfMonth(wholeDay)}`;
  };
  const isoDate = (instant: Date) => {
    const { year, month, day } = wallClock(instant);
    return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  };

  return {
    date,
    dateWithDay,
    time,
    dateTime: instant =>
      hasHour(instant) ? `${dateWithDay(instant)} à ${time(instant)}` : dateWithDay(instant),
    hasHour,
    monthName,
    weekdays: () => [...weekdays.slice(1), ...weekdays.slice(0, 1)],
    period,
    ofPeriod: of => {
      if (of.day !== undefined) return `du ${period(of)}`;
      return of.month !== undefined && /^[ao]/.test(monthName(of.month))
        ? `d’${period(of)}`
        : `de ${period(of)}`;
    },
    isoDate,
    isoDateTime: instant => {
      const clock = wallClock(instant);
      const timeOfDay = [clock.hour, clock.minute, clock.second].map(part => pad(part)).join(':');
      return `${isoDate(instant)}T${timeOfDay}${toOffset(clock, instant)}`;
    },
    internetDateTime: instant => {
      const clock = wallClock(instant);
      const { year, month, day } = clock;
      const timeOfDay = [clock.hour, clock.minute, clock.second].map(part => pad(part)).join(':');
      // A date's own text is in English: Tue, 03 Feb 2026 00:00:00 GMT.
      const midnight = new Date(Date.UTC(year, month - 1, day)).toUTCString();
      return `${midnight.slice(0, -'00:00:00 GMT'.length)}${timeOfDay} ${toOffset(clock, instant).replace(':', '')}`;
    },
    number: value => formatter.number(value),
    fileSize: bytes => {
      const kilobytes = Math.max(1, Math.ceil(bytes / 1024));
      if (kilobytes < 1000) return `${kilobytes}${NO_BREAK_SPACE}Ko`;
      const megabytes = formatter.number(bytes / 1024 / 1024, { maximumFractionDigits: 1 });
      return `${megabytes}${NO_BREAK_SPACE}Mo`;
    },
    enumeration,
    enumerationJoints: count => enumeration(Array.from({ length: count }, () => PLACE)).split(PLACE),
  };

  function wallClock(instant: Date): WallClock {
    const known = clocks.get(instant.getTime());
    if (known) return known;
    const clock = readWallClock(formatter.dateTime(instant, WALL_CLOCK));
    clocks.set(instant.getTime(), clock);
    return clock;
  }
}

function readWallClock(written: string): WallClock {
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = Array.from(
    written.matchAll(/\d+/g),
    Number,
  );
  return { day, month, year, hour, minute, second };
}

/** The instants of what a newspaper shows these days: a page shows each several times, and asking `Intl` takes 15 µs. */
const CLOCKS_MAX = 5000;

/** Stands for a name; no name holds it. */
const PLACE = '\u0000';

/** What a clock and a calendar on the wall say in the zone. */
interface WallClock {
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** In French these come out in this order: 03/02/2026 14:30:00. */
const WALL_CLOCK = {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const;

/** The offset is what the wall clock shows beyond UTC: `+01:00`. */
function toOffset({ year, month, day, hour, minute, second }: WallClock, instant: Date): string {
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  const minutes = Math.round((shown - instant.getTime()) / 60_000);
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(distance / 60))}:${pad(distance % 60)}`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

function throwError(error: Error): never {
  throw error;
}
