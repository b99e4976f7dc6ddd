import { describe, expect, it } from 'vitest';
import { seededDraw } from '#lib/media/zellige/seeded-draw.ts';

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('lots', () => {
  it('fall the same for the same seed and question', () => {
    expect(seededDraw(42)('scale', TEN)).toBe(seededDraw(42)('scale', TEN));
  });

  it('fall as they always have: a cover that readers know does not change', () => {
    expect([1, 2, 3, 4999, 2 ** 31].map(seed => seededDraw(seed)('scale', TEN))).toEqual([9, 9, 1, 8, 3]);
  });

  it('do not depend on what was asked before', () => {
    const draw = seededDraw(42);
    draw('arrangement', TEN);
    draw('glazing', TEN);
    expect(draw('scale', TEN)).toBe(seededDraw(42)('scale', TEN));
  });

  it('fall on every choice about as often, for seeds that follow each other', () => {
    const counts = TEN.map(() => 0);
    for (let seed = 1; seed <= 10_000; seed++) {
      const choice = seededDraw(seed)('scale', TEN);
      counts[choice] = (counts[choice] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1150);
  });

  it('of two questions are independent', () => {
    let agreed = 0;
    for (let seed = 1; seed <= 10_000; seed++) {
      const draw = seededDraw(seed);
      if (draw('scale', TEN) === draw('glazing', TEN)) agreed++;
    }
    expect(agreed).toBeGreaterThan(850);
    expect(agreed).toBeLessThan(1150);
  });

  it('cannot fall on nothing', () => {
    expect(() => seededDraw(1)('scale', [])).toThrow('nothing to choose from for “scale”');
  });
});
