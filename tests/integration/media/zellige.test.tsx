import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import styles from '#components/ui/ZelligeCover.module.css';
import { ZelligeCover } from '#components/ui/ZelligeCover.tsx';
import { buildZellige } from '#lib/media/zellige/build-zellige.ts';
import { type Glazes, renderSvg } from '#lib/media/zellige/render-svg.ts';
import type { Tiling } from '#lib/media/zellige/tiling.ts';
import { meanLightness, rasterise, shareOfColour, shareOfDifference } from '../../support/raster.ts';
import { idsOf, NAMED_FAMILIES } from '../../support/zellige.ts';

const GLAZES: Glazes = {
  deep: '#c00000',
  full: '#00c000',
  soft: '#0000c0',
  pale: '#00c0c0',
  accent: '#c0c000',
  mortar: '#ffffff',
};
const TONES = ['deep', 'full', 'soft', 'pale', 'accent'] as const;
const WIDTH_PX = 400;
/** Their ground is tiles of the same form. */
const HALVES: ReadonlySet<string> = new Set(['Birds', 'Bones', 'Checker', 'Scales', 'Sebka']);

describe.each(NAMED_FAMILIES)('covers with $name', ({ family }) => {
  let covers: readonly { readonly id: number; readonly tiling: Tiling; readonly laid: Buffer }[];

  beforeAll(async () => {
    covers = await Promise.all(
      idsOf(family, 6).map(async id => {
        const tiling = buildZellige(id);
        return { id, tiling, laid: await rasterise(lay(tiling)) };
      }),
    );
  });

  it('show in a page what they show when each tile is laid by itself: no pattern cuts one off', async () => {
    for (const { id, laid } of covers) {
      expect(shareOfDifference(laid, await rasterise(toFile(id))), `cover ${id}`).toBeLessThan(0.025);
    }
  });

  it('have no piece that is not seen', async () => {
    for (const { id, tiling, laid } of covers.slice(0, 3)) {
      for (const without of listWithoutOnePiece(tiling)) {
        expect(shareOfDifference(laid, await rasterise(lay(without))), `cover ${id}`).toBeGreaterThan(0.003);
      }
    }
  });

  it('are neither empty nor full of mortar', () => {
    for (const { id, laid } of covers) {
      const shares = TONES.map(tone => shareOfColour(laid, GLAZES[tone]));
      expect(Math.max(...shares), `cover ${id}`).toBeLessThan(0.65);
      expect(shares.filter(share => share > 0.02).length, `cover ${id}`).toBeGreaterThanOrEqual(2);
      expect(shareOfColour(laid, GLAZES.mortar), `cover ${id}`).toBeLessThan(0.5);
    }
  });

  it('leave no hole between tiles', async () => {
    for (const { id, tiling } of covers) {
      if (tiling.ground) continue;
      const hole = TONES.find(tone => !listTones(tiling).has(tone));
      if (!hole) throw new Error(`Cover ${id} has every tone: none is left to tell a hole by.`);
      // With mortar as thin as this, tiles that do not meet show what is below them.
      const thin = { ...tiling, ground: hole, joint: tiling.joint / 3 };
      expect(shareOfColour(await rasterise(lay(thin)), GLAZES[hole]), `cover ${id}`).toBe(0);
    }
  });
});

/** Where the ground is tiles of the same form as those that are laid on it, each has half of the room. */
describe.each(NAMED_FAMILIES.filter(({ name }) => HALVES.has(name)))(
  '$name and what lies between them',
  ({ family }) => {
    it('are alike', async () => {
      for (const id of idsOf(family, 3)) {
        const tiling = buildZellige(id);
        const [first] = tiling.layers;
        const [piece] = first?.pieces ?? [];
        if (!first?.lattice || !piece) throw new Error(`Cover ${id} is empty.`);
        const [across, down] = first.lattice.period;
        const cell = {
          ...tiling,
          width: across * 4,
          height: down * 4,
          joint: 0,
          ground: 'deep',
          layers: [{ lattice: first.lattice, pieces: [{ ...piece, tone: 'pale' }] }],
        } as const;
        const glazes = { ...GLAZES, deep: '#000000', pale: '#ffffff' };
        const pixels = await rasterise(renderSvg(cell, { glazes, widthPx: WIDTH_PX }));
        expect(meanLightness(pixels), `cover ${id}`).toBeCloseTo(0.5, 2);
      }
    });
  },
);

function lay(tiling: Tiling): string {
  return renderSvg(tiling, { glazes: GLAZES, widthPx: WIDTH_PX });
}

function* listWithoutOnePiece(tiling: Tiling): Generator<Tiling> {
  for (const layer of tiling.layers) {
    for (const piece of layer.pieces) {
      const pieces = layer.pieces.filter(other => other !== piece);
      yield {
        ...tiling,
        layers: tiling.layers.map(other => (other === layer ? { ...layer, pieces } : other)),
      };
    }
  }
}

function listTones({ layers }: Tiling): ReadonlySet<string> {
  return new Set(layers.flatMap(({ pieces }) => pieces.map(({ tone }) => tone)));
}

/** The drawing of a page as a file of its own: what style sheets say of its classes stands in its attributes. */
function toFile(id: number): string {
  return renderToStaticMarkup(<ZelligeCover seed={id} colour="teal" />)
    .replaceAll(/class="([^"]*)"/g, (_, names: string) => toAttributes(names.split(' ')))
    .replaceAll('<circle', '<circle stroke="none"')
    .replace(
      '<svg ',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH_PX}" height="${(WIDTH_PX * 9) / 16}" stroke="${GLAZES.mortar}" `,
    );
}

function toAttributes(names: readonly string[]): string {
  const tone = TONES.find(name => names.includes(styles[name] ?? ''));
  if (!tone) return '';
  const isRibbon = names.includes(styles.ribbon ?? '');
  return isRibbon ? `stroke="${GLAZES[tone]}" stroke-linecap="square"` : `fill="${GLAZES[tone]}"`;
}
