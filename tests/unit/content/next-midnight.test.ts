import { describe, expect, it } from 'vitest';
import { findNextMidnight } from '#lib/content/next-midnight.ts';

describe('findNextMidnight', () => {
  it.each([
    ['an ordinary day', 'Africa/Casablanca', '2026-02-03T13:30:00Z', '2026-02-03T23:00:00Z'],
    ['midnight itself', 'Africa/Casablanca', '2026-02-03T23:00:00Z', '2026-02-04T23:00:00Z'],
    // Clocks go back an hour at 3 h on 15 February 2026, and forward at 2 h on 22 March.
    ['the day before Ramadan', 'Africa/Casablanca', '2026-02-15T00:30:00Z', '2026-02-16T00:00:00Z'],
    ['the day after Ramadan', 'Africa/Casablanca', '2026-03-22T00:30:00Z', '2026-03-22T23:00:00Z'],
    ['spring in Paris', 'Europe/Paris', '2026-03-28T23:30:00Z', '2026-03-29T22:00:00Z'],
    ['autumn in Paris', 'Europe/Paris', '2026-10-24T22:30:00Z', '2026-10-25T23:00:00Z'],
  ])('%s', (_, zone, now, midnight) => {
    expect(findNextMidnight(new Date(now), zone)).toEqual(new Date(midnight));
  });
});
