import { describe, expect, it } from 'vitest';
import { toPageWindow } from '#lib/domain/page-window.ts';

describe('toPageWindow', () => {
  it.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [1, 10, '1 2 3 … 10'],
    [4, 10, '1 2 3 4 5 6 … 10'],
    [5, 10, '1 … 3 4 5 6 7 … 10'],
    [10, 10, '1 … 8 9 10'],
  ])('page %i of %i shows %s', (current, count, shown) => {
    expect(
      toPageWindow(current, count)
        .map(entry => entry.number ?? '…')
        .join(' '),
    ).toBe(shown);
  });
});
