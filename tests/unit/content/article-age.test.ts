import { describe, expect, it } from 'vitest';
import { findNextAnniversary, toYearsSince } from '#lib/content/article-age.ts';

const PUBLISHED = new Date('2024-02-29T12:00:00Z');

describe('the age of an article', () => {
  it.each([
    ['2024-03-01T12:00:00Z', 0, '2025-03-01T12:00:00Z'],
    ['2025-03-01T11:59:59Z', 0, '2025-03-01T12:00:00Z'],
    ['2025-03-01T12:00:00Z', 1, '2026-03-01T12:00:00Z'],
    ['2026-12-31T12:00:00Z', 2, '2027-03-01T12:00:00Z'],
    // A clock that is wrong makes nothing younger than new.
    ['2020-01-01T12:00:00Z', 0, '2025-03-01T12:00:00Z'],
  ])('at %s is %i years, until %s', (now, years, until) => {
    expect(toYearsSince(PUBLISHED, new Date(now))).toBe(years);
    expect(findNextAnniversary(PUBLISHED, new Date(now))).toEqual(new Date(until));
  });
});
