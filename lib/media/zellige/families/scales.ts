import { arc } from '../curves.ts';
import { centred, grid } from '../lattices.ts';
import { joinNumbers } from '../path-data.ts';
import { type Form, star, turn } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, tile } from '../tiles.ts';
import type { Piece, Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly scale: Tone;
  /** Of every other row. */
  readonly other: Tone;
  readonly inner: Tone;
  readonly heart: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { scale: 'full', other: 'deep', inner: 'pale', heart: 'soft' },
  { scale: 'pale', other: 'soft', inner: 'full', heart: 'pale' },
  { scale: 'deep', other: 'full', inner: 'soft', heart: 'pale' },
  { scale: 'soft', other: 'pale', inner: 'deep', heart: 'accent' },
  { scale: 'pale', other: 'pale', inner: 'deep', heart: 'soft' },
  { scale: 'full', other: 'full', inner: 'pale', heart: 'accent' },
  { scale: 'deep', other: 'deep', inner: 'soft', heart: 'full' },
];

const RADIUS = 12;

/** Three leaves from the lower tip of a scale. */
const LEAVES: Form = [
  [
    [0, 9],
    [-2.6, -1],
    [0, -9],
    [2.6, -1],
  ],
  [
    [0, 9],
    [-6, 0],
    [-8, -4],
    [-3, -2],
  ],
  [
    [0, 9],
    [6, 0],
    [8, -4],
    [3, -2],
  ],
];

/** The scales of a fish, or the feathers of a peacock. */
export function buildScales(draw: Draw): Tiling {
  const { scale, other, inner, heart } = draw('glazing', GLAZINGS);
  const angle = draw('way', [0, 180]);
  const inlay: readonly Piece[] = draw('inlay', [
    [arched(inner, 9, angle), arched(heart, 6, angle)],
    [arched(inner, 9.4, angle), tile(heart, star(4, 4.4, 2))],
    [arched(inner, 9.4, angle), tile(heart, star(8, 4, 2.9))],
    [tile(inner, turn(LEAVES, angle))],
  ]);
  return {
    ...frame(2 * RADIUS * draw('scale', [2.6, 3.4, 4.4, 5.4])),
    middle: draw('middle', [
      [0, 0],
      [RADIUS, RADIUS],
    ]),
    joint: draw('joint', [0.6, 0.8, 1]),
    ground: other,
    layers: [
      { lattice: grid(2 * RADIUS), pieces: [arched(scale, RADIUS, angle)] },
      { lattice: centred(2 * RADIUS), pieces: inlay },
    ],
  };
}

/** What is within so much of a scale's middle: a circle, of which the scales that lie on it leave the upper part and a tip; upside down at 180°. */
function arched(tone: Tone, radius: number, angle: number): Piece {
  // Where the circle meets the two, whose middles are one radius below and beside.
  const sum = (radius ** 2 + RADIUS ** 2) / (2 * RADIUS);
  const difference = Math.sqrt(2 * radius ** 2 - sum ** 2);
  const sign = angle === 0 ? 1 : -1;
  const [x, y] = [((sum + difference) / 2) * sign, ((sum - difference) / 2) * sign];
  const hollow = { radius: RADIUS, way: 'back' } as const;
  return {
    tone,
    path: `m${joinNumbers([-x, y])}${arc({ radius, to: [2 * x, 0], way: 'clockwise', isLong: radius < RADIUS })}${arc({ ...hollow, to: [-x, RADIUS * sign - y] })}${arc({ ...hollow, to: [-x, y - RADIUS * sign] })}z`,
  };
}
