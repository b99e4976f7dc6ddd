import { type CurvePart, toCurveData } from '../curves.ts';
import { centred, grid } from '../lattices.ts';
import { joinNumbers } from '../path-data.ts';
import { regular, star } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, tile } from '../tiles.ts';
import type { Tile, Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly mesh: Tone;
  /** Of every other row. */
  readonly other: Tone;
  readonly inner: Tone;
  readonly heart: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { mesh: 'full', other: 'pale', inner: 'soft', heart: 'deep' },
  { mesh: 'deep', other: 'soft', inner: 'pale', heart: 'full' },
  { mesh: 'pale', other: 'pale', inner: 'full', heart: 'accent' },
  { mesh: 'deep', other: 'deep', inner: 'soft', heart: 'pale' },
  { mesh: 'soft', other: 'full', inner: 'deep', heart: 'pale' },
  { mesh: 'full', other: 'full', inner: 'pale', heart: 'accent' },
];

/**
 * The upper right side of a mesh, from its top to its right end, as fractions of half its width and height. It is the same when it is turned by 180°: so all meshes are,
 * and leave nothing between them.
 */
const SIDES: readonly (readonly CurvePart[])[] = [
  // Like the keel of a ship.
  [
    [
      [0.05, 0.45],
      [0.95, 0.55],
      [1, 1],
    ],
  ],
  // Darj w ktaf, the step and the shoulder of Almohad minarets.
  [
    [
      [0.1, 0.3],
      [0.4, 0.36],
    ],
    [[0, 0.14]],
    [[0.2, 0]],
    [[0, 0.14]],
    [
      [0.3, 0.06],
      [0.4, 0.36],
    ],
  ],
];

const ACROSS = 24;
const DOWN = 36;

/** A net of meshes that swing, as on the towers of Marrakech, Rabat and Seville. */
export function buildSebka(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const side = draw('side', SIDES);
  const inner = draw('inner', [0.58, 0.66]);
  const heart = draw('heart', [star(4, 4, 1.7), star(8, 3.4, 2.5), regular(4, 2.6)]);
  return {
    ...frame(ACROSS * draw('scale', [2.6, 3.4, 4.6])),
    middle: draw('middle', [
      [0, 0],
      [ACROSS / 2, 0],
    ]),
    joint: draw('joint', [0.5, 0.7, 0.9]),
    ground: glazing.other,
    layers: [
      { lattice: grid(ACROSS, DOWN), pieces: [mesh(glazing.mesh, side, 1)] },
      {
        lattice: centred(ACROSS, DOWN),
        pieces: [mesh(glazing.inner, side, inner), tile(glazing.heart, heart)],
      },
    ],
  };
}

function mesh(tone: Tone, side: readonly CurvePart[], size: number): Tile {
  const x = (size * ACROSS) / 2;
  const y = (size * DOWN) / 2;
  const sides = (
    [
      [x, y],
      [-x, y],
      [-x, -y],
      [x, -y],
    ] as const
  ).map(to => toCurveData(side, to));
  return { tone, path: `m${joinNumbers([0, -y])}${sides.join('')}z` };
}
