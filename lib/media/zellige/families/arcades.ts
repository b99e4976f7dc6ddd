import { arc } from '../curves.ts';
import { centred, grid, merge, shift } from '../lattices.ts';
import { joinNumbers } from '../path-data.ts';
import { polar, rectangle, star } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, tile } from '../tiles.ts';
import type { Tile, Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly wall: Tone;
  readonly arch: Tone;
  readonly niche: Tone;
  readonly star: Tone;
  readonly course: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { wall: 'pale', arch: 'full', niche: 'deep', star: 'pale', course: 'soft' },
  { wall: 'deep', arch: 'pale', niche: 'full', star: 'pale', course: 'soft' },
  { wall: 'full', arch: 'soft', niche: 'pale', star: 'deep', course: 'deep' },
  { wall: 'soft', arch: 'pale', niche: 'deep', star: 'accent', course: 'full' },
  { wall: 'pale', arch: 'soft', niche: 'full', star: 'pale', course: 'accent' },
];

const ACROSS = 24;
const DOWN = 34;
const CENTRE = -5;
const FOOT = 13;

/** Rows of arches on a course of bricks. */
export function buildArcades(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const lobes = draw('lobes', [1, 5, 7]);
  const rows = draw('rows', [grid(ACROSS, DOWN), centred(ACROSS, 2 * DOWN)]);
  const courses = shift(rows, [0, DOWN / 2 - 1.7]);
  return {
    ...frame(ACROSS * draw('scale', [2.5, 3.5, 4.5])),
    middle: draw('middle', [
      [0, 0],
      [ACROSS / 2, 0],
    ]),
    joint: draw('joint', [0.5, 0.7, 0.9]),
    ground: glazing.wall,
    layers: [
      {
        lattice: rows,
        pieces: [
          arch(glazing.arch, lobes === 1 ? 9.8 : 8.8, lobes),
          arch(glazing.niche, 6.6, 1),
          tile(
            glazing.star,
            star(8, 3.2, 2.4).map(polygon => polygon.map(([x, y]) => [x, y + CENTRE])),
          ),
        ],
      },
      { lattice: shift(rows, [ACROSS / 2, -11.5]), pieces: [tile(glazing.niche, star(8, 3.2, 2.4))] },
      {
        lattice: merge(courses, shift(courses, [ACROSS / 2, 0])),
        pieces: [tile(glazing.course, rectangle(ACROSS / 2, 3.4))],
      },
    ],
  };
}

/** A horseshoe arch of one arc, or of several small ones. */
function arch(tone: Tone, radius: number, lobes: number): Tile {
  const step = 220 / lobes;
  const corners = Array.from({ length: lobes + 1 }, (_, i) => polar(radius, 160 + i * step));
  const [[left, spring] = [0, 0]] = corners;
  const arcs = corners.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = corners[i] ?? [0, 0];
    return arc({
      radius: lobes === 1 ? radius : radius * Math.sin((step * Math.PI) / 360) * 1.02,
      to: [x - fromX, y - fromY],
      way: 'clockwise',
      isLong: lobes === 1,
    });
  });
  const jamb = FOOT - (CENTRE + spring);
  return {
    tone,
    path: `m${joinNumbers([left, FOOT])}v${joinNumbers([-jamb])}${arcs.join('')}v${joinNumbers([jamb])}z`,
  };
}
