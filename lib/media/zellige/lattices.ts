import type { Point } from './polygons.ts';
import type { Lattice } from './tiling.ts';

/** Places at the corners of squares, or of rectangles. */
export function grid(across: number, down = across): Lattice {
  return { period: [across, down], places: [[0, 0]] };
}

/** Rows of which every other one is moved by half a step: places at the corners and in the middles of squares, or of rectangles. */
export function centred(across: number, down = across): Lattice {
  const places: readonly Point[] = [
    [0, 0],
    [across / 2, down / 2],
  ];
  return { period: [across, down], places };
}

/** The corners of equilateral triangles whose sides are 28: √3 times that is 48.5 within a ten-thousandth. */
export const TRIANGLES = centred(28, 48.5);
/** How far from a corner of its triangles the middles of the two are that stand above and under it. */
export const TRIANGLE_MIDDLE = 48.5 / 3;

/** The same lattice from another place. */
export function shift({ period, places }: Lattice, [byX, byY]: Point): Lattice {
  return { period, places: places.map(([x, y]) => [x + byX, y + byY]) };
}

/** Places of one period, as one lattice. */
export function merge(first: Lattice, ...others: readonly Lattice[]): Lattice {
  return { period: first.period, places: [first, ...others].flatMap(({ places }) => places) };
}
