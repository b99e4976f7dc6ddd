import { centred, shift } from '../lattices.ts';
import { type Form, ring, star, turn } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, tile } from '../tiles.ts';
import type { Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly lying: Tone;
  readonly standing: Tone;
  readonly heart: Tone;
  readonly heartOfStanding: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { lying: 'full', standing: 'pale', heart: 'pale', heartOfStanding: 'full' },
  { lying: 'pale', standing: 'deep', heart: 'full', heartOfStanding: 'soft' },
  { lying: 'deep', standing: 'soft', heart: 'pale', heartOfStanding: 'full' },
  { lying: 'soft', standing: 'full', heart: 'deep', heartOfStanding: 'pale' },
  { lying: 'pale', standing: 'full', heart: 'accent', heartOfStanding: 'accent' },
];

const BONE = ring(2, [8, 8], [4, 4], [-4, 4], [-8, 8], [-12, 4], [-12, -4]);

/** What is laid into the waist of a bone, which is 4 high to both sides; or nothing. */
const HEARTS: readonly (readonly Form[])[] = [
  [],
  ...[
    ring(2, [8, 0], [1.8, 1.6], [0, 2.9], [-1.8, 1.6]),
    ring(2, [7, -2], [9, 0], [7, 2], [-7, 2]),
    star(8, 2.9, 2.1),
    ring(4, [2.9, 0]),
  ].map(form => [form]),
];

/** The huesos of the Alhambra: what is cut off two sides of a square is put to the two others, and they lock into each other. */
export function buildBones(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const hearts = draw('heart', HEARTS);
  const lying = centred(32);
  return {
    ...frame(32 * draw('scale', [2.2, 2.8, 3.6, 4.6])),
    middle: draw('middle', [
      [0, 0],
      [16, 0],
      [8, 8],
    ]),
    joint: draw('joint', [0.7, 0.9, 1.1]),
    ground: glazing.standing,
    layers: [
      {
        lattice: lying,
        pieces: [tile(glazing.lying, BONE), ...hearts.map(heart => tile(glazing.heart, heart))],
      },
      ...hearts.map(heart => ({
        lattice: shift(lying, [16, 0]),
        pieces: [tile(glazing.heartOfStanding, turn(heart, 90))],
      })),
    ],
  };
}
