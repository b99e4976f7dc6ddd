import { describe, expect, it } from 'vitest';
import { listParts, listWeeks, toInstants } from '#lib/domain/period.ts';

const ZONE = 'Africa/Casablanca';

describe('toInstants', () => {
  it.each([
    [{ year: 2024 }, '2023-12-31T23:00:00.000Z', '2024-12-31T23:00:00.000Z'],
    [{ year: 2024, month: 12 }, '2024-11-30T23:00:00.000Z', '2024-12-31T23:00:00.000Z'],
    [{ year: 2024, month: 2, day: 29 }, '2024-02-28T23:00:00.000Z', '2024-02-29T23:00:00.000Z'],
    [{ year: 2026, month: 2, day: 28 }, '2026-02-28T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
  ])('gives the first instant of %j and of what follows, on the zone’s clocks', (period, from, to) => {
    const span = toInstants(period, ZONE);
    expect(span?.from.toISOString()).toBe(from);
    expect(span?.to.toISOString()).toBe(to);
  });

  it.each([
    { year: 2026, month: 13 },
    { year: 2026, month: 0 },
    { year: 2026, month: 2, day: 29 },
    { year: 2026, month: 2, day: 0 },
  ])('knows that %j is no date', period => {
    expect(toInstants(period, ZONE)).toBeUndefined();
  });
});

describe('listParts', () => {
  it('gives the months of a year and the days of a month', () => {
    expect(listParts({ year: 2026 }).map(({ month }) => month)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(listParts({ year: 2024, month: 2 })).toHaveLength(29);
    expect(listParts({ year: 2026, month: 2 }).at(-1)).toEqual({ year: 2026, month: 2, day: 28 });
  });
});

describe('listWeeks', () => {
  const show = (year: number, month: number) =>
    listWeeks({ year, month }).map(week => week.map(day => day?.day ?? '·').join(' '));

  it('lays out a month from Monday to Sunday', () => {
    expect(show(2026, 2)).toEqual([
      '· · · · · · 1',
      '2 3 4 5 6 7 8',
      '9 10 11 12 13 14 15',
      '16 17 18 19 20 21 22',
      '23 24 25 26 27 28 ·',
    ]);
    expect(show(2027, 2)).toHaveLength(4);
    expect(show(2026, 3)[5]).toBe('30 31 · · · · ·');
  });
});
