import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLocalTime, parseUtcTime } from '#lib/domain/local-time.ts';

describe('parseLocalTime', () => {
  it.each([
    ['2026-02-03 14:30:00', 'Africa/Casablanca', '2026-02-03T13:30:00.000Z'],
    // Ramadan: Morocco is then on UTC.
    ['2026-02-20 14:30:00', 'Africa/Casablanca', '2026-02-20T14:30:00.000Z'],
    ['2026-07-01 00:10:00', 'Europe/Paris', '2026-06-30T22:10:00.000Z'],
    ['2026-01-01 09:00:00', 'America/St_Johns', '2026-01-01T12:30:00.000Z'],
    ['2026-01-01 09:00:00', 'UTC', '2026-01-01T09:00:00.000Z'],
  ])('reads %s in %s', (text, zone, iso) => {
    expect(parseLocalTime(text, zone)?.toISOString()).toBe(iso);
  });

  it.each([
    undefined,
    '',
    '0000-00-00 00:00:00',
    '0024-05-01 10:00:00',
    '2026-02-31 10:00:00',
    'hier',
    '2026-02-03',
  ])('finds no date in %j', text => {
    expect(parseLocalTime(text, 'Africa/Casablanca')).toBeUndefined();
  });
});

describe('parseUtcTime', () => {
  it('reads back what it was written from', () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, second => {
        const date = new Date(second * 1000);
        const text = date.toISOString().slice(0, 19).replace('T', ' ');
        expect(parseUtcTime(text)).toEqual(date);
      }),
    );
  });
});
