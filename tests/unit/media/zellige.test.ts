import { describe, expect, it } from 'vitest';
import { GLAZINGS } from '#lib/media/khatam/glazings.ts';
import { buildZellige } from '#lib/media/zellige.ts';

const SHADES = ['deep', 'full', 'soft', 'pale'];
const IDS = Array.from({ length: 3000 }, (_, i) => i + 1);

describe('the cover of an article', () => {
  it('is always the same', () => {
    expect(IDS.map(buildZellige)).toEqual(IDS.map(buildZellige));
  });

  it('is not that of the article before', () => {
    const drawn = IDS.map(id => JSON.stringify(buildZellige(id)));
    expect(drawn.filter((cover, i) => cover === drawn[i - 1])).toEqual([]);
  });

  it('is seldom that of any other article', () => {
    expect(new Set(IDS.map(id => JSON.stringify(buildZellige(id)))).size).toBeGreaterThan(IDS.length * 0.9);
  });

  it('is as wide as high sixteen to nine, and shows one star whole even in a square', () => {
    for (const { width, height } of IDS.map(buildZellige)) {
      expect(width / height).toBeCloseTo(16 / 9);
      expect(height).toBeGreaterThan(34);
    }
  });

  it('has no empty layer, and no two stacked on one lattice in vain', () => {
    for (const { layers } of IDS.map(buildZellige)) {
      expect(layers.every(({ pieces }) => pieces.length > 0)).toBe(true);
      for (const [i, { lattice }] of layers.entries()) {
        expect(lattice !== undefined && lattice === layers[i + 1]?.lattice).toBe(false);
      }
    }
  });
});

describe.each(GLAZINGS)('the glazing $cross, $star, $inlay', ({ cross, star, inlay, other, heart, gem }) => {
  it('lets stars and crosses be read from afar', () => {
    expect(Math.abs(SHADES.indexOf(cross) - SHADES.indexOf(star))).toBeGreaterThanOrEqual(2);
  });

  it('never puts a tone beside itself', () => {
    expect(new Set([cross, star, inlay, other])).toEqual(new Set(SHADES));
    expect(heart).not.toBe(inlay);
    expect(gem).not.toBe(cross);
  });
});
