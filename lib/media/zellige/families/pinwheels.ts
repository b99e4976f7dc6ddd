import { centred, shift } from '../lattices.ts';
import { fan, type Point, type Polygon, ring, star, turn } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, tile } from '../tiles.ts';
import type { Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly blade: Tone;
  readonly other: Tone;
  readonly heart: Tone;
  readonly eye: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { blade: 'full', other: 'pale', heart: 'deep', eye: 'pale' },
  { blade: 'deep', other: 'pale', heart: 'soft', eye: 'deep' },
  { blade: 'soft', other: 'deep', heart: 'pale', eye: 'full' },
  { blade: 'pale', other: 'full', heart: 'accent', eye: 'pale' },
  { blade: 'deep', other: 'soft', heart: 'pale', eye: 'accent' },
];

/** Half the side of a square. */
const HALF = 12;

/** A corner of the tilted square in the middle: blades with a bent back, and with a straight one. */
const CORNERS: readonly Point[] = [
  [6, 0],
  [7, -2.5],
  [1.5, -5.8],
];

/** Squares cut into four blades that turn about a smaller one; each pair of blades meets the other pair of the next square. */
export function buildPinwheels(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const [x, y] = draw('corner', CORNERS);
  const blade: Polygon = [
    [HALF, -HALF],
    [HALF, HALF],
    [-y, x],
    [x, y],
  ];
  const blades = fan(2, ...blade);
  const middle = [
    tile(glazing.heart, ring(4, [x, y])),
    tile(glazing.eye, draw('eye', [star(4, 3.4, 1.5), star(8, 2.7, 2), ring(4, [1.8, 1.8])])),
  ];
  const squares = centred(4 * HALF);
  return {
    ...frame(2 * HALF * draw('scale', [2.4, 3.2, 4.2])),
    middle: draw('middle', [
      [0, 0],
      [HALF, HALF],
    ]),
    joint: draw('joint', [0.6, 0.8, 1]),
    ground: glazing.other,
    layers: [
      { lattice: squares, pieces: [tile(glazing.blade, blades), ...middle] },
      {
        lattice: shift(squares, [2 * HALF, 0]),
        pieces: [tile(glazing.blade, turn(blades, 90)), ...middle],
      },
    ],
  };
}
