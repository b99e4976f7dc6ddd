import { arc } from '../curves.ts';
import { shift, TRIANGLE_MIDDLE, TRIANGLES } from '../lattices.ts';
import { joinNumbers } from '../path-data.ts';
import { type Form, type Point, petals, regular, star, turn } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, tile } from '../tiles.ts';
import type { Layer, Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly bird: Tone;
  /** Those that fly the other way. */
  readonly other: Tone;
  readonly heart: Tone;
  readonly heartOfOther: Tone;
  /** Where six meet. */
  readonly whirl: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { bird: 'full', other: 'pale', heart: 'pale', heartOfOther: 'full', whirl: 'deep' },
  { bird: 'pale', other: 'deep', heart: 'full', heartOfOther: 'soft', whirl: 'soft' },
  { bird: 'deep', other: 'soft', heart: 'pale', heartOfOther: 'full', whirl: 'pale' },
  { bird: 'soft', other: 'full', heart: 'deep', heartOfOther: 'pale', whirl: 'pale' },
  { bird: 'pale', other: 'full', heart: 'accent', heartOfOther: 'accent', whirl: 'accent' },
  { bird: 'deep', other: 'pale', heart: 'accent', heartOfOther: 'soft', whirl: 'accent' },
];

const HEARTS: readonly Form[] = [regular(6, 3), star(6, 4.4, 2.4), star(3, 6, 2.2), petals(3, 6, [3.4, 50])];

/** The pajaritas of the Alhambra: triangles whose sides swing out and in again, so that six whirl about each corner. */
export function buildBirds(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const heart = draw('heart', HEARTS);
  const whirl = draw('whirl', [regular(6, 3), star(6, 4, 2.1)]);
  const birds = {
    lattice: TRIANGLES,
    pieces: [{ tone: glazing.bird, path: bird(draw('way', ['clockwise', 'back'])) }],
  };
  const others: readonly Layer[] = [
    {
      lattice: shift(TRIANGLES, [0, TRIANGLE_MIDDLE]),
      pieces: [tile(glazing.heartOfOther, turn(heart, -30))],
    },
  ];
  const whirls: readonly Layer[] = [
    { lattice: shift(TRIANGLES, [0, -TRIANGLE_MIDDLE]), pieces: [tile(glazing.whirl, turn(whirl, 30))] },
  ];
  const hearts = { ...birds, pieces: [...birds.pieces, tile(glazing.heart, turn(heart, 30))] };
  return {
    ...frame(28 * draw('scale', [2.2, 2.8, 3.4, 4.4])),
    middle: draw('middle', [
      [0, 0],
      [0, -TRIANGLE_MIDDLE],
    ]),
    joint: draw('joint', [0.6, 0.8, 1]),
    ground: glazing.other,
    layers: draw('finish', [
      [birds],
      [birds, ...whirls],
      [hearts, ...others],
      [hearts, ...others, ...whirls],
    ]),
  };
}

/** About its middle; each half of a side is an arc. */
function bird(way: 'clockwise' | 'back'): string {
  const radius = 9;
  const half = ([x, y]: Point, turning: typeof way) => arc({ radius, to: [x / 2, y / 2], way: turning });
  const side = (to: Point) => half(to, way) + half(to, way === 'back' ? 'clockwise' : 'back');
  const height = TRIANGLE_MIDDLE * 1.5;
  return `m${joinNumbers([-14, TRIANGLE_MIDDLE / 2])}${side([14, -height])}${side([14, height])}${side([-28, 0])}z`;
}
