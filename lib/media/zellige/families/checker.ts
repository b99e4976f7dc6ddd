import { centred, grid, shift } from '../lattices.ts';
import { type Form, petals, regular, ring, star, turn } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, stack, tile } from '../tiles.ts';
import type { Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly square: Tone;
  readonly other: Tone;
  readonly star: Tone;
  readonly starOfOther: Tone;
  readonly heart: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { square: 'full', other: 'pale', star: 'pale', starOfOther: 'full', heart: 'deep' },
  { square: 'pale', other: 'deep', star: 'deep', starOfOther: 'pale', heart: 'full' },
  { square: 'deep', other: 'soft', star: 'soft', starOfOther: 'deep', heart: 'pale' },
  { square: 'soft', other: 'pale', star: 'deep', starOfOther: 'full', heart: 'pale' },
  { square: 'full', other: 'soft', star: 'pale', starOfOther: 'deep', heart: 'accent' },
];

/** A star and its heart, that fit into a square with sides 12 from its middle. */
const STARS: readonly (readonly Form[])[] = [
  [star(8, 9, 6.9), star(8, 4.5, 3.4)],
  [star(4, 10, 3.6), ring(4, [1.7, 1.7])],
  [star(8, 9.6, 4.6), regular(8, 2.6)],
  [star(12, 9.4, 6.4), star(6, 4, 2)],
  [petals(8, 9.8, [6, 40]), star(8, 3, 2.2)],
];

/** How squares lie: side by side, or on their points. */
const STANDS = [
  { angle: 0, squares: centred(48), other: [24, 0] },
  { angle: 45, squares: grid(34), other: [17, 17] },
] as const;

/** Squares in turn dark and light, a star in each. */
export function buildChecker(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const { angle, squares, other } = draw('stand', STANDS);
  const forms = draw('star', STARS).map(form => turn(form, angle));
  const square = turn(ring(4, [12, 12]), angle);
  return {
    ...frame(24 * draw('scale', [2.6, 3.4, 4.4, 5.6])),
    middle: draw('middle', [[0, 0], other]),
    joint: draw('joint', [0.6, 0.8, 1]),
    ground: glazing.other,
    layers: [
      {
        lattice: squares,
        pieces: [tile(glazing.square, square), ...stack([glazing.star, glazing.heart], forms)],
      },
      { lattice: shift(squares, other), pieces: stack([glazing.starOfOther, glazing.heart], forms) },
    ],
  };
}
