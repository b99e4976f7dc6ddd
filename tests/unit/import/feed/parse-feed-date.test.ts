import { describe, expect, it } from 'vitest';
import { parseFeedDate } from '#lib/import/feed/parse-feed-date.ts';

describe('parseFeedDate', () => {
  it.each([
    ['Tue, 03 Feb 2026 14:30:00 +0100', '2026-02-03T13:30:00Z'],
    ['Tue, 03 Feb 2026 14:30:00 GMT', '2026-02-03T14:30:00Z'],
    ['Tue, 03 Feb 2026 14:30:00', '2026-02-03T14:30:00Z'],
    ['2026-02-03T14:30:00+01:00', '2026-02-03T13:30:00Z'],
    ['2026-02-03T14:30:00', '2026-02-03T14:30:00Z'],
    ['2026-02-03', '2026-02-03T00:00:00Z'],
    ['February 3, 2026 2:30 pm', '2026-02-03T14:30:00Z'],
    ['2026-02', '2026-02-01T00:00:00Z'],
    ['2026', '2026-01-01T00:00:00Z'],
  ])('reads %s', (text, instant) => {
    expect(parseFeedDate(text)).toEqual(new Date(instant));
  });

  it.each([undefined, '', 'hier', '1970-01-01T00:00:01Z'])('takes %s for no date', text => {
    expect(parseFeedDate(text)).toBeUndefined();
  });
});
