import { centred, shift } from '../lattices.ts';
import { type Form, petals, regular, ring, star } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { starInContact } from '../star-in-contact.ts';
import { frame, stack, tile } from '../tiles.ts';
import type { Tiling, Tone } from '../tiling.ts';

interface Glazing {
  readonly ground: Tone;
  readonly star: Tone;
  readonly inlay: Tone;
  readonly heart: Tone;
  readonly lozenge: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { ground: 'pale', star: 'full', inlay: 'pale', heart: 'deep', lozenge: 'soft' },
  { ground: 'pale', star: 'deep', inlay: 'soft', heart: 'pale', lozenge: 'full' },
  { ground: 'deep', star: 'pale', inlay: 'full', heart: 'pale', lozenge: 'soft' },
  { ground: 'full', star: 'pale', inlay: 'deep', heart: 'accent', lozenge: 'soft' },
  { ground: 'deep', star: 'soft', inlay: 'pale', heart: 'full', lozenge: 'accent' },
  { ground: 'soft', star: 'deep', inlay: 'pale', heart: 'accent', lozenge: 'pale' },
];

/*
 * Decagons whose sides are 17 from their middle stand in rows, each touching four others along a side, at 36° to the rows: 55 from one to the next in its row, and 40
 * from a row to the next but one, within three hundredths. Between four of them there is room for a hexagon drawn in at its waist.
 */
const APOTHEM = 17;
const ACROSS = 55;
const DOWN = 40;
const DECAGONS = centred(ACROSS, DOWN);

/** Stars of ten points and lozenges between them. */
export function buildDecagrams(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const angle = draw('contact', [54, 63, 72]);
  const within = (size: number) => starInContact(10, size, angle);
  const inlay: readonly Form[] = draw('inlay', [
    [within(9.6), regular(10, 3)],
    [star(5, 7.8, 4), regular(5, 2.7)],
    [petals(10, 11, [6.2, 36]), star(10, 3.8, 2.7)],
    [within(10.6), star(5, 4.8, 2.4)],
  ]);
  return {
    ...frame(ACROSS * draw('scale', [1.2, 1.5, 1.9, 2.4])),
    middle: draw('middle', [
      [0, 0],
      [ACROSS / 2, 0],
    ]),
    joint: draw('joint', [0.6, 0.8, 1]),
    ground: glazing.ground,
    layers: [
      {
        lattice: DECAGONS,
        pieces: stack([glazing.star, glazing.inlay, glazing.heart], [within(APOTHEM), ...inlay]),
      },
      { lattice: shift(DECAGONS, [ACROSS / 2, 0]), pieces: [tile(glazing.lozenge, lozenge())] },
    ],
  };
}

/** Its corners are the middles of the sides of what decagons leave: those points of stars touch. */
function lozenge(): Form {
  const halfSide = APOTHEM * Math.tan(Math.PI / 10);
  const end = ACROSS / 2 - APOTHEM;
  const waist = DOWN / 2 - APOTHEM / Math.cos(Math.PI / 10);
  const side = (halfSide + waist) / 2;
  return ring(2, [end, 0], [end / 2, side], [-end / 2, side]);
}
