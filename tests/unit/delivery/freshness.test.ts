import { describe, expect, it } from 'vitest';
import { judgeFreshness } from '#lib/delivery/freshness.ts';

const NOW_MS = 1_000_000;
const kept = { madeAt: 7, keepUntilMs: NOW_MS + 1 };
const site = { revision: 7, settledRevision: 5 };

describe('judgeFreshness', () => {
  it.each([
    ['made at this revision', {}, {}, 3, 'current'],
    ['its subject changed since', {}, { revision: 8 }, 8, 'outdated'],
    ['its subject carries a revision still to come', {}, {}, 8, 'outdated'],
    ['something else changed', {}, { revision: 8 }, 7, 'surroundings'],
    ['something else changed more than a minute ago', {}, { revision: 9, settledRevision: 8 }, 3, 'outdated'],
    ['it was still good a minute ago', {}, { revision: 9, settledRevision: 7 }, 3, 'surroundings'],
    ['its time has come', { keepUntilMs: NOW_MS }, {}, 3, 'outdated'],
    ['the database is an older one', {}, { revision: 6 }, 3, 'outdated'],
  ] as const)('%s', (_, ofKept, ofSite, subject, expected) => {
    const freshness = judgeFreshness(
      { ...kept, ...ofKept },
      { subject, site: { ...site, ...ofSite }, nowMs: NOW_MS },
    );
    expect(freshness).toBe(expected);
  });

  it.each([
    ['is the one it was made with', NOW_MS - 90_000, NOW_MS - 90_000, 'current'],
    ['is newer', NOW_MS - 90_000, NOW_MS - 1000, 'surroundings'],
    ['is newer, and has been for a minute', NOW_MS - 90_000, NOW_MS - 60_000, 'outdated'],
    ['is an older one, of a backup', NOW_MS - 1000, NOW_MS - 9000, 'surroundings'],
    ['is not there any more', NOW_MS - 1000, 0, 'outdated'],
  ] as const)('the list beside its subject %s', (_, keptListMs, sideListMs, expected) => {
    const freshness = judgeFreshness(
      { ...kept, sideListMs: keptListMs },
      { subject: 3, site, sideListMs, nowMs: NOW_MS },
    );
    expect(freshness).toBe(expected);
  });
});
