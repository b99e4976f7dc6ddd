import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchFormat } from '#lib/french/format.ts';
import { NO_BREAK_SPACE } from '#lib/french/spaces.ts';

const format = frenchFormat({ timeZone: 'Africa/Casablanca' });

/** `~` stands for U+00A0 and `_` for U+202F. */
function spell(text: string): string {
  return text.replaceAll('~', NO_BREAK_SPACE).replaceAll('_', '\u202F');
}

describe('dates', () => {
  const seed = new Date('2026-02-03T13:30:00Z');

  it('are written out, the day held to its month', () => {
    expect(format.date(seed)).toBe(spell('3~février 2026'));
    expect(format.dateWithDay(seed)).toBe(spell('mardi 3~février 2026'));
    expect(format.dateTime(seed)).toBe(spell('mardi 3~février 2026 à 14~h~30'));
  });

  it('know the days of a week, the first as in France, whole and short', () => {
    expect(format.weekdays()[0]).toEqual({ name: 'lundi', short: 'lun.' });
    expect(format.weekdays().map(({ short }) => short)).toEqual(
      'lun. mar. mer. jeu. ven. sam. dim.'.split(' '),
    );
  });

  it('have no hour where none is known: midnight, to the second', () => {
    const midnight = new Date('2026-02-02T23:00:00Z');
    expect([format.hasHour(midnight), format.dateTime(midnight)]).toEqual([
      false,
      spell('mardi 3~février 2026'),
    ]);
    const soonAfter = new Date('2026-02-02T23:00:01Z');
    expect([format.hasHour(soonAfter), format.dateTime(soonAfter)]).toEqual([
      true,
      spell('mardi 3~février 2026 à 0~h'),
    ]);
  });

  it.each([
    [{ year: 2026 }, 'de 2026'],
    [{ year: 2026, month: 2 }, 'de février 2026'],
    [{ year: 2026, month: 4 }, 'd’avril 2026'],
    [{ year: 2026, month: 8 }, 'd’août 2026'],
    [{ year: 2026, month: 10 }, 'd’octobre 2026'],
    [{ year: 2026, month: 10, day: 1 }, 'du jeudi 1er~octobre 2026'],
  ])('of %o are of it: %s', (period, written) => {
    expect(format.ofPeriod(period)).toBe(spell(written));
  });

  it('call the first of the month 1er', () => {
    expect(format.date(new Date('2026-02-01T12:00:00Z'))).toBe(spell('1er~février 2026'));
    expect(format.date(new Date('2026-01-31T23:30:00Z'))).toBe(spell('1er~février 2026'));
    expect(format.date(new Date('2026-02-11T12:00:00Z'))).toBe(spell('11~février 2026'));
  });

  it('refuse a broken date and an unknown zone', () => {
    expect(() => format.date(new Date(Number.NaN))).toThrow();
    expect(() => frenchFormat({ timeZone: 'Afrique/Rabat' }).date(seed)).toThrow();
  });
});

describe('times', () => {
  it.each([
    ['2026-02-03T13:30:00Z', '14~h~30'],
    ['2026-02-03T08:05:00Z', '9~h~05'],
    ['2026-02-02T23:10:00Z', '0~h~10'],
    ['2026-02-03T07:00:59Z', '8~h'],
    ['2026-02-02T23:00:00Z', '0~h'],
    ['2026-02-20T13:30:00Z', '13~h~30'],
  ])('%s is %s in Casablanca', (instant, written) => {
    expect(format.time(new Date(instant))).toBe(spell(written));
  });
});

describe('machine dates', () => {
  // UTC+1, but UTC+0 during Ramadan: from 15 February to 22 March in 2026.
  it.each([
    ['2026-02-03T13:30:00.900Z', '2026-02-03T14:30:00+01:00'],
    ['2026-02-15T01:59:59Z', '2026-02-15T02:59:59+01:00'],
    ['2026-02-15T02:00:00Z', '2026-02-15T02:00:00+00:00'],
    ['2026-03-22T01:59:59Z', '2026-03-22T01:59:59+00:00'],
    ['2026-03-22T02:00:00Z', '2026-03-22T03:00:00+01:00'],
    ['2025-12-31T23:00:00Z', '2026-01-01T00:00:00+01:00'],
  ])('%s is %s', (instant, written) => {
    expect(format.isoDateTime(new Date(instant))).toBe(written);
    expect(format.isoDate(new Date(instant))).toBe(written.slice(0, 10));
  });

  it.each([
    ['2026-02-03T13:30:00.900Z', 'Tue, 03 Feb 2026 14:30:00 +0100'],
    ['2026-02-15T02:00:00Z', 'Sun, 15 Feb 2026 02:00:00 +0000'],
    ['2025-12-31T23:00:00Z', 'Thu, 01 Jan 2026 00:00:00 +0100'],
  ])('%s is %s in a feed', (instant, written) => {
    expect(format.internetDateTime(new Date(instant))).toBe(written);
    expect(Date.parse(written)).toBe(Math.floor(Date.parse(instant) / 1000) * 1000);
  });

  it('carry offsets west of UTC and of half an hour', () => {
    const noon = new Date('2026-07-01T12:00:00Z');
    expect(frenchFormat({ timeZone: 'America/St_Johns' }).isoDateTime(noon)).toBe(
      '2026-07-01T09:30:00-02:30',
    );
    expect(frenchFormat({ timeZone: 'UTC' }).isoDateTime(noon)).toBe('2026-07-01T12:00:00+00:00');
  });

  it('read back as the instant they were made from', () => {
    const instants = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom('Africa/Casablanca', 'Europe/Paris', 'Asia/Kathmandu'),
        (date, timeZone) => {
          const written = frenchFormat({ timeZone }).isoDateTime(date);
          expect(Date.parse(written)).toBe(Math.floor(date.getTime() / 1000) * 1000);
        },
      ),
    );
  });
});

describe('numbers', () => {
  it('group by a narrow no-break space and take a comma', () => {
    expect(format.number(1_234_567.5)).toBe(spell('1_234_567,5'));
    expect(format.number(2026)).toBe(spell('2_026'));
  });

  it.each([
    [0, '1~Ko'],
    [1024, '1~Ko'],
    [38_500, '38~Ko'],
    [1_048_576, '1~Mo'],
    [1_300_000, '1,2~Mo'],
  ])('give the size of a file of %i bytes', (bytes, written) => {
    expect(format.fileSize(bytes)).toBe(spell(written));
  });
});

describe('enumerations', () => {
  it.each([
    [['Amina'], 'Amina'],
    [['Amina', 'Jean'], 'Amina et Jean'],
    [['Amina', 'Jean', 'Leïla'], 'Amina, Jean et Leïla'],
  ])('%j is %s', (names, written) => {
    expect(format.enumeration(names)).toBe(written);
  });
});
