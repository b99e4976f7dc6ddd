import { grid, shift } from '../lattices.ts';
import { type Form, fan, polar, regular, star } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, stack } from '../tiles.ts';
import type { Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly ground: Tone;
  readonly petal: Tone;
  readonly between: Tone;
  readonly heart: Tone;
  readonly eye: Tone;
  readonly corner: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { ground: 'pale', petal: 'full', between: 'soft', heart: 'deep', eye: 'pale', corner: 'deep' },
  { ground: 'deep', petal: 'pale', between: 'full', heart: 'soft', eye: 'deep', corner: 'soft' },
  { ground: 'full', petal: 'pale', between: 'deep', heart: 'accent', eye: 'pale', corner: 'pale' },
  { ground: 'soft', petal: 'deep', between: 'pale', heart: 'full', eye: 'accent', corner: 'pale' },
  { ground: 'pale', petal: 'deep', between: 'soft', heart: 'full', eye: 'accent', corner: 'full' },
];

const RADIUS = 20;
/** What four rosettes leave between them: so far it is from their points. */
const CORNER = RADIUS * Math.SQRT2 - RADIUS;

const PETALS = fan(16, [10.6, 0], polar(13.2, 9.4), [RADIUS, 0], polar(13.2, -9.4));

const CORNERS: readonly (readonly Form[])[] = [
  [star(8, CORNER, 6.3), star(8, 4.4, 3.2)],
  [regular(8, CORNER), star(8, 6, 3.4)],
  [star(4, CORNER, 4.4), regular(4, 2.6)],
];

/** Wheels of sixteen petals, whose points touch, and a star between four of them. */
export function buildRosettes(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const rosettes = grid(2 * RADIUS);
  const wheel = [
    star(16, 16, 13),
    PETALS,
    star(16, 9.6, 7.4),
    draw('eye', [star(8, 5.4, 4.1), star(4, 6, 3), regular(8, 5)]),
  ];
  return {
    ...frame(2 * RADIUS * draw('scale', [1.7, 2.2, 2.9])),
    middle: draw('middle', [
      [0, 0],
      [RADIUS, RADIUS],
    ]),
    joint: draw('joint', [0.5, 0.7, 0.9]),
    ground: glazing.ground,
    layers: [
      {
        lattice: rosettes,
        pieces: stack([glazing.between, glazing.petal, glazing.heart, glazing.eye], wheel),
      },
      {
        lattice: shift(rosettes, [RADIUS, RADIUS]),
        pieces: stack([glazing.corner, glazing.eye], draw('corner', CORNERS)),
      },
    ],
  };
}
