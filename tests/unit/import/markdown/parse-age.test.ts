import { describe, expect, it } from 'vitest';
import { parseAge } from '#lib/import/markdown/parse-age.ts';

const NOW = new Date('2026-03-31T12:30:45.678Z');

describe('parseAge', () => {
  it.each([
    ['-PT40M', '2026-03-31T11:50:45.678Z'],
    ['-P2DT3H30M', '2026-03-29T09:00:45.678Z'],
    ['-P3W', '2026-03-10T12:30:45.678Z'],
    ['-P1M', '2026-02-28T12:30:45.678Z'],
    ['-P14M2D', '2025-01-29T12:30:45.678Z'],
    ['-P2Y1MT5H17M9S', '2024-02-29T07:13:36.678Z'],
    [' -pt0s ', '2026-03-31T12:30:45.678Z'],
  ])('reads %s', (text, instant) => {
    expect(parseAge(text, NOW)).toEqual(new Date(instant));
  });

  it.each([
    'P2D',
    '-P',
    '-PT',
    '-P2DT',
    '-2D',
    '-P2X',
    '-P1.5D',
    '-PT3M2H',
    '-P9999Y',
    'hier',
    '',
    undefined,
  ])('takes %s for none', text => {
    expect(parseAge(text, NOW)).toBeUndefined();
  });
});
