import { describe, expect, it } from 'vitest';
import { buildZellige, FAMILIES } from '#lib/media/zellige/build-zellige.ts';
import { GLAZINGS } from '#lib/media/zellige/families/khatam/glazings.ts';
import { seededDraw } from '#lib/media/zellige/seeded-draw.ts';
import { idsOf, NAMED_FAMILIES } from '../../../support/zellige.ts';

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

  it('is of every family about as often', () => {
    const drawn = IDS.map(id => seededDraw(id)('family', FAMILIES));
    const counts = FAMILIES.map(family => drawn.filter(other => other === family).length);
    expect(Math.min(...counts)).toBeGreaterThan((IDS.length / FAMILIES.length) * 0.75);
  });
});

describe.each(NAMED_FAMILIES)('a cover with $name', ({ family }) => {
  const tilings = idsOf(family, 100).map(buildZellige);

  it('is seldom that of another article', () => {
    expect(new Set(tilings.map(tiling => JSON.stringify(tiling))).size).toBeGreaterThan(70);
  });

  it('is as wide as high sixteen to nine', () => {
    for (const { width, height } of tilings) expect(width / height).toBeCloseTo(16 / 9);
  });

  it('has no empty layer, no empty piece, and no two layers on one lattice in vain', () => {
    for (const { layers } of tilings) {
      for (const [i, { lattice, pieces }] of layers.entries()) {
        expect(pieces.length).toBeGreaterThan(0);
        expect(pieces.filter(({ path }) => !path.startsWith('m'))).toEqual([]);
        // Of two places all pieces of one are laid before those of the other.
        const hasOnePlace = lattice?.places.length === 1;
        expect(hasOnePlace && lattice === layers[i + 1]?.lattice).toBe(false);
      }
    }
  });

  it('has a motif of it whole, even where it is cut to a square', () => {
    for (const { height, layers } of tilings) {
      const apart = layers.flatMap(({ lattice }) =>
        lattice ? [Math.sqrt((lattice.period[0] * lattice.period[1]) / lattice.places.length)] : [],
      );
      expect(height).toBeGreaterThan(Math.min(...apart) * 0.9);
    }
  });
});

describe.each(GLAZINGS)('the khatam’s glazing $cross, $star, $inlay', glazing => {
  const { cross, star, inlay, other, heart, gem } = glazing;

  it('lets stars and crosses be read from afar', () => {
    expect(Math.abs(SHADES.indexOf(cross) - SHADES.indexOf(star))).toBeGreaterThanOrEqual(2);
  });

  it('never puts a tone beside itself', () => {
    expect(new Set([cross, star, inlay, other])).toEqual(new Set(SHADES));
    expect(heart).not.toBe(inlay);
    expect(gem).not.toBe(cross);
  });
});
