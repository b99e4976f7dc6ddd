import { crossings } from '../crossings.ts';
import { grid, merge, shift } from '../lattices.ts';
import { regular, ring, star } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, openRibbon, ribbon, tile } from '../tiles.ts';
import type { Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly ground: Tone;
  readonly band: Tone;
  readonly heart: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { ground: 'pale', band: 'full', heart: 'soft' },
  { ground: 'pale', band: 'deep', heart: 'accent' },
  { ground: 'deep', band: 'pale', heart: 'full' },
  { ground: 'full', band: 'pale', heart: 'accent' },
  { ground: 'soft', band: 'deep', heart: 'pale' },
];

const STEP = 17;
/** So far its sides are from an octagon's middle: more than half a step, so that each overlaps four others. */
const APOTHEM = 10.2;
const HALF_SIDE = APOTHEM * Math.tan(Math.PI / 8);
const OCTAGON = ring(8, [APOTHEM, HALF_SIDE]);

/** Octagons that hold each other like the links of a mail. */
export function buildOctagons(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const joint = draw('joint', [0.35, 0.45, 0.55]);
  const band = draw('band', [1.3, 1.7]);
  const heart = draw('heart', [star(8, 5, 3.8), regular(8, 4.4), star(4, 5.4, 2.2), star(8, 5.4, 3)]);
  const octagons = grid(STEP);
  const apart = grid(2 * STEP);
  const over = crossings({
    times: 4,
    at: [0, APOTHEM + HALF_SIDE - STEP],
    angle: 135,
    crossedAt: 90,
    band,
    joint,
  });
  return {
    ...frame(STEP * draw('scale', [3, 4, 5])),
    middle: draw('middle', [
      [0, 0],
      [STEP / 2, STEP / 2],
    ]),
    joint,
    ground: glazing.ground,
    layers: [
      { lattice: octagons, pieces: [tile(glazing.heart, heart)] },
      {
        lattice: merge(apart, shift(apart, [STEP, 0]), shift(apart, [0, STEP]), shift(apart, [STEP, STEP])),
        pieces: [ribbon(glazing.band, OCTAGON, band)],
      },
      // Four octagons hold each other about the middle of their square.
      {
        lattice: shift(octagons, [STEP / 2, STEP / 2]),
        pieces: [openRibbon(glazing.band, over, band)],
      },
    ],
  };
}
