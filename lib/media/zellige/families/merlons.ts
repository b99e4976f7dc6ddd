import { grid, merge, shift } from '../lattices.ts';
import { type Form, move, rectangle, regular, ring, star, turn } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, tile } from '../tiles.ts';
import type { Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly standing: Tone;
  readonly hanging: Tone;
  readonly heart: Tone;
  readonly heartOfHanging: Tone;
  readonly course: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { standing: 'full', hanging: 'pale', heart: 'pale', heartOfHanging: 'full', course: 'deep' },
  { standing: 'deep', hanging: 'soft', heart: 'pale', heartOfHanging: 'deep', course: 'full' },
  { standing: 'deep', hanging: 'pale', heart: 'accent', heartOfHanging: 'full', course: 'accent' },
  { standing: 'soft', hanging: 'deep', heart: 'deep', heartOfHanging: 'pale', course: 'full' },
  { standing: 'full', hanging: 'soft', heart: 'accent', heartOfHanging: 'deep', course: 'pale' },
];

const MERLON: Form = [
  [
    [-10, 9],
    [-10, 3],
    [-6, 3],
    [-6, -3],
    [-2, -3],
    [-2, -9],
    [2, -9],
    [2, -3],
    [6, -3],
    [6, 3],
    [10, 3],
    [10, 9],
  ],
];

const HEARTS = [star(4, 4, 1.7), ring(4, [2, 2]), regular(4, 2.8), star(8, 3.4, 2.4)];

/** The stepped merlons that crown a wall, and between them as many that hang. */
export function buildMerlons(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const heart = move(draw('heart', HEARTS), [0, 3.6]);
  const course = draw('course', [0, 4, 6]);
  const merlons = grid(24, 18 + course);
  const courses = shift(merlons, [0, 9 + course / 2]);
  return {
    ...frame(24 * draw('scale', [2.4, 3.2, 4.2])),
    middle: draw('middle', [
      [0, 0],
      [12, 0],
    ]),
    joint: draw('joint', [0.5, 0.7, 0.9]),
    layers: [
      { lattice: merlons, pieces: [tile(glazing.standing, MERLON), tile(glazing.heart, heart)] },
      {
        lattice: shift(merlons, [12, 0]),
        pieces: [tile(glazing.hanging, turn(MERLON, 180)), tile(glazing.heartOfHanging, turn(heart, 180))],
      },
      ...(course > 0
        ? [
            {
              lattice: merge(courses, shift(courses, [12, 0])),
              pieces: [tile(glazing.course, rectangle(12, course))],
            },
          ]
        : []),
    ],
  };
}
