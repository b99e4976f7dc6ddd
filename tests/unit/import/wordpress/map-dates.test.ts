import { describe, expect, it } from 'vitest';
import { toDates } from '#lib/import/wordpress/map-dates.ts';

const UNSET = '0000-00-00 00:00:00';
const CONTEXT = { timeZone: 'Africa/Casablanca', exportedAt: new Date('2026-02-04T09:00:00Z') };

describe('toDates', () => {
  it('takes the date of publication in UTC before all others', () => {
    const dates = datesOf({
      'wp:post_date_gmt': '2026-02-03 13:30:00',
      'wp:post_date': '2026-02-03 20:00:00',
      pubDate: 'Sun, 01 Feb 2026 00:00:00 +0000',
    });
    expect(dates).toEqual({ publishedAt: new Date('2026-02-03T13:30:00Z') });
  });

  it("takes the local date in the site's zone when UTC is unset", () => {
    const dates = datesOf({ 'wp:post_date_gmt': UNSET, 'wp:post_date': '2026-02-03 14:30:00' });
    expect(dates).toEqual({ publishedAt: new Date('2026-02-03T13:30:00Z') });
  });

  it("takes the feed's date, then the export's, and says so", () => {
    expect(datesOf({ 'wp:post_date': UNSET, pubDate: 'Tue, 03 Feb 2026 14:30:00 +0100' })).toEqual({
      publishedAt: new Date('2026-02-03T13:30:00Z'),
      repair: 'date taken from pubDate',
    });
    expect(datesOf({ 'wp:post_date_gmt': UNSET, pubDate: 'Mon, 30 Nov -0001 00:00:00 +0000' })).toEqual({
      publishedAt: CONTEXT.exportedAt,
      repair: 'date taken from the export',
    });
  });

  it.each([
    ['a minute later', '2026-02-03 13:31:00', undefined],
    ['later than that', '2026-02-03 13:31:01', new Date('2026-02-03T13:31:01Z')],
    ['before it was published', '2026-02-01 08:00:00', undefined],
    ['never', UNSET, undefined],
  ])('calls an article modified %s updated or not', (_, modified, updatedAt) => {
    const dates = datesOf({ 'wp:post_date_gmt': '2026-02-03 13:30:00', 'wp:post_modified_gmt': modified });
    expect(dates.updatedAt).toEqual(updatedAt);
  });
});

function datesOf(fields: Readonly<Record<string, string>>) {
  return toDates(new Map(Object.entries(fields)), CONTEXT);
}
