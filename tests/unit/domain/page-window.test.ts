import { describe, expect, it } from 'vitest';
import { toPageWindow } from '#lib/domain/page-window.ts';

describe('toPageWindow', () => {
  it.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [1, 10, '1 2 3 4 5 … 10'],
    [4, 10, '1 2 3 4 5 6 … 10'],
    [7, 10, '1 … 5 6 7 8 9 10'],
    [10, 10, '1 … 5 … 8 9 10'],
    [1, 19, '1 2 3 4 5 … 10 … 15 … 19'],
    [50, 99, '1 … 10 … 20 … 30 … 40 … 48 49 50 51 52 53 54 55 56 57 58 59 60 … 70 … 80 … 90 … 99'],
  ])('page %i of %i shows %s', (current, count, shown) => {
    expect(
      toPageWindow(current, count)
        .map(entry => entry.number ?? '…')
        .join(' '),
    ).toBe(shown);
  });

  it('brings every page of a list within a few clicks of its first', () => {
    for (const [count, clicksMax] of [
      [20, 2],
      [100, 2],
      [101, 3],
      [1000, 3],
      [5000, 3],
      [60_000, 3],
    ] as const) {
      const clicks = new Map([[1, 0]]);
      for (const [page, distance] of clicks) {
        for (const { number } of toPageWindow(page, count)) {
          if (number !== undefined && !clicks.has(number)) clicks.set(number, distance + 1);
        }
      }
      expect(clicks.size).toBe(count);
      expect(Math.max(...clicks.values()), `of ${count}`).toBeLessThanOrEqual(clicksMax);
    }
  });
});
