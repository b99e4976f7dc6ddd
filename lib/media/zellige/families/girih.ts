import { crossings } from '../crossings.ts';
import { grid, shift, TRIANGLES } from '../lattices.ts';
import { type Form, star, turn } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { starInContact } from '../star-in-contact.ts';
import { frame, openRibbon, ribbon, tile } from '../tiles.ts';
import type { Lattice, Layer, Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly ground: Tone;
  readonly star: Tone;
  /** The star's middle. */
  readonly heart: Tone;
  /** Between four stars. */
  readonly small: Tone;
  readonly band: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { ground: 'deep', star: 'full', heart: 'pale', small: 'accent', band: 'pale' },
  { ground: 'full', star: 'deep', heart: 'accent', small: 'soft', band: 'pale' },
  { ground: 'pale', star: 'soft', heart: 'pale', small: 'accent', band: 'full' },
  { ground: 'pale', star: 'soft', heart: 'full', small: 'full', band: 'deep' },
  { ground: 'soft', star: 'pale', heart: 'full', small: 'pale', band: 'deep' },
  { ground: 'full', star: 'pale', heart: 'accent', small: 'soft', band: 'deep' },
];

/** Polygons that share their sides, with a star in each. */
interface Net {
  readonly sides: number;
  readonly apothem: number;
  readonly lattice: Lattice;
  readonly contactAngles: readonly number[];
  /** Squares between octagons. */
  readonly squares?: { readonly lattice: Lattice; readonly apothem: number };
}

const NETS: readonly Net[] = [
  {
    sides: 8,
    apothem: 17,
    lattice: grid(34),
    contactAngles: [56, 62, 67.5],
    squares: { lattice: shift(grid(34), [17, 17]), apothem: 17 * (Math.SQRT2 - 1) },
  },
  { sides: 6, apothem: 14, lattice: TRIANGLES, contactAngles: [45, 52, 60] },
];

/** Bands that run from star to star, over one and under the next. */
export function buildGirih(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const { sides, apothem, lattice, squares, contactAngles } = draw('net', NETS);
  const contactAngle = draw('contact', contactAngles);
  const joint = draw('joint', [0.4, 0.5, 0.6]);
  const band = draw('band', [1.4, 1.8, 2.2]);
  const edge = (tone: Tone, form: Form) => [tile(tone, form), ribbon(glazing.band, form, band)];
  const between: readonly Layer[] = squares
    ? [
        {
          lattice: squares.lattice,
          pieces: edge(glazing.small, turn(starInContact(4, squares.apothem, contactAngle), 45)),
        },
      ]
    : [];
  const over = crossings({
    times: sides,
    at: [apothem, 0],
    angle: 90 + contactAngle,
    crossedAt: 2 * contactAngle,
    band,
    joint,
  });
  return {
    ...frame(2 * apothem * draw('scale', [1.8, 2.3, 2.9])),
    middle: draw('middle', [
      [0, 0],
      [apothem, 0],
    ]),
    joint,
    ground: glazing.ground,
    layers: [
      {
        lattice,
        pieces: [
          ...edge(glazing.star, starInContact(sides, apothem, contactAngle)),
          tile(glazing.heart, star(sides, apothem * 0.42, apothem * 0.3)),
        ],
      },
      ...between,
      { lattice, pieces: [openRibbon(glazing.band, over, band)] },
    ],
  };
}
