import { grid, merge, shift } from '../lattices.ts';
import { type Form, regular, ring, star } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, stack, tile } from '../tiles.ts';
import type { Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly cross: Tone;
  readonly diamond: Tone;
  readonly square: Tone;
  readonly inlay: Tone;
  /** In the middle of a square. */
  readonly heart: Tone;
  /** In the middle of a cross. */
  readonly eye: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { cross: 'full', diamond: 'deep', square: 'pale', inlay: 'soft', heart: 'deep', eye: 'pale' },
  { cross: 'pale', diamond: 'soft', square: 'deep', inlay: 'full', heart: 'pale', eye: 'full' },
  { cross: 'deep', diamond: 'pale', square: 'soft', inlay: 'pale', heart: 'full', eye: 'soft' },
  { cross: 'soft', diamond: 'pale', square: 'full', inlay: 'pale', heart: 'deep', eye: 'deep' },
  { cross: 'pale', diamond: 'accent', square: 'full', inlay: 'deep', heart: 'pale', eye: 'soft' },
  { cross: 'deep', diamond: 'accent', square: 'pale', inlay: 'soft', heart: 'full', eye: 'full' },
];

const CROSS = ring(4, [10, 0], [15, 5], [5, 5], [5, 15]);
const DIAMOND = ring(4, [5, 0]);
const PERIOD = 30;

/** What is laid into a square with sides 10 from its middle. */
const INLAYS: readonly (readonly Form[])[] = [
  [star(8, 8, 6.2), star(8, 4, 3)],
  [ring(4, [7.6, 0]), ring(4, [2.5, 2.5])],
  [star(4, 8.5, 3.4), ring(4, [1.6, 1.6])],
  [regular(8, 7.6), star(8, 5, 2.8)],
];

/** Crosses that stand between squares, and a diamond between the ends of their arms. */
export function buildCrosses(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const eye = draw('eye', [regular(4, 3.6), star(4, 6, 2), star(8, 4, 2.6), star(8, 4, 3)]);
  const crosses = grid(PERIOD);
  return {
    ...frame(PERIOD * draw('scale', [2.2, 2.8, 3.6, 4.6])),
    middle: draw('middle', [
      [0, 0],
      [PERIOD / 2, PERIOD / 2],
    ]),
    joint: draw('joint', [0.6, 0.8, 1]),
    ground: glazing.square,
    layers: [
      { lattice: crosses, pieces: [tile(glazing.cross, CROSS), tile(glazing.eye, eye)] },
      {
        lattice: merge(shift(crosses, [PERIOD / 2, 0]), shift(crosses, [0, PERIOD / 2])),
        pieces: [tile(glazing.diamond, DIAMOND)],
      },
      {
        lattice: shift(crosses, [PERIOD / 2, PERIOD / 2]),
        pieces: stack([glazing.inlay, glazing.heart], draw('inlay', INLAYS)),
      },
    ],
  };
}
