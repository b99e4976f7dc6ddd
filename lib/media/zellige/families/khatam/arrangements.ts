import type { Point } from '../../polygons.ts';
import type { Lattice } from '../../tiling.ts';

/** Where stars and crosses lie. */
export interface Arrangement {
  /** By which all forms are turned, in degrees. */
  readonly angle: number;
  readonly stars: Lattice;
  readonly crosses: Lattice;
  /** Where the middle of the drawing may be: in a star or in a cross. */
  readonly middles: readonly Point[];
  /** Every other star. */
  readonly half: Lattice;
  readonly quarter: Lattice;
}

/** Upright, or turned by 45°: then a square of the lattice holds two stars and two crosses, and is 34 × √2 = 48 wide. */
export const ARRANGEMENTS: readonly Arrangement[] = [
  {
    angle: 0,
    stars: lattice(34, [0, 0]),
    crosses: lattice(34, [17, 17]),
    middles: [
      [0, 0],
      [17, 17],
    ],
    half: lattice(68, [0, 0], [34, 34]),
    quarter: lattice(68, [0, 0]),
  },
  {
    angle: 45,
    stars: lattice(48, [0, 0], [24, 24]),
    crosses: lattice(48, [24, 0], [0, 24]),
    middles: [
      [0, 0],
      [24, 0],
    ],
    half: lattice(48, [0, 0]),
    quarter: lattice(96, [0, 0], [48, 48]),
  },
];

function lattice(period: number, ...places: readonly Point[]): Lattice {
  return { period: [period, period], places };
}
