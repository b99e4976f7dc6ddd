import { grid, shift } from '../lattices.ts';
import type { Form } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, tile } from '../tiles.ts';
import type { Layer, Tiling, Tone } from '../tiling.ts';

type Strip = readonly [tone: Tone, height: number];

/** From top to bottom, again and again. */
const STRIPS: readonly (readonly Strip[])[] = [
  [
    ['deep', 6],
    ['pale', 3],
    ['full', 6],
    ['pale', 3],
  ],
  [
    ['full', 7],
    ['soft', 3.5],
    ['pale', 7],
    ['soft', 3.5],
  ],
  [
    ['deep', 5],
    ['full', 5],
    ['soft', 5],
    ['pale', 5],
  ],
  [
    ['pale', 5],
    ['full', 5],
    ['pale', 5],
    ['accent', 3],
  ],
  [
    ['deep', 7],
    ['accent', 2.5],
    ['soft', 7],
    ['accent', 2.5],
  ],
  [
    ['full', 4],
    ['pale', 2.5],
    ['full', 4],
    ['pale', 7],
  ],
];

/** Strips that go up and down like the teeth of a saw. */
export function buildChevrons(draw: Draw): Tiling {
  const strips = draw('strips', STRIPS);
  const [half, rise] = draw('slope', [
    [8, 8],
    [9, 6],
    [6, 9],
  ]);
  const down = strips.reduce((sum, [, height]) => sum + height, 0);
  const layers = strips.map(([tone, height], i): Layer => {
    const above = strips.slice(0, i).reduce((sum, [, other]) => sum + other, 0);
    return {
      lattice: shift(grid(2 * half, down), [0, above + height / 2]),
      pieces: [tile(tone, chevron(half, rise, height))],
    };
  });
  return {
    ...frame(2 * half * draw('scale', [4, 5, 6.5])),
    middle: draw('middle', [
      [0, 0],
      [half, 0],
    ]),
    joint: draw('joint', [0.5, 0.7, 0.9]),
    layers,
  };
}

/** Two tiles that lean on each other. */
function chevron(half: number, rise: number, height: number): Form {
  const high = -rise / 2;
  const low = rise / 2;
  const by = height / 2;
  return [
    [
      [-half, low - by],
      [0, high - by],
      [0, high + by],
      [-half, low + by],
    ],
    [
      [0, high - by],
      [half, low - by],
      [half, low + by],
      [0, high + by],
    ],
  ];
}
