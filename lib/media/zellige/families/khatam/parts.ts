import { type Form, fan, ring } from '../../polygons.ts';
import type { Glazing } from './glazings.ts';

/** A form, and which part's glaze it takes. */
export interface Part {
  readonly glazedAs: keyof Glazing;
  readonly form: Form;
}

/*
 * The khatam: a star of eight points, which is two squares laid one on the other, and the cross that four stars leave between them. With points
 * 17 away from the middle and sides 12 away (17/12 is √2 within 0.2 %) the corners of both fall on whole numbers: 17, 12 and 5.
 */
export const STAR = ring(4, [17, 0], [12, 5], [12, 12], [5, 12]);
const STAR_13 = ring(4, [13, 0], [9, 4], [9, 9], [4, 9]);
const STAR_10 = ring(4, [10, 0], [7, 3], [7, 7], [3, 7]);
const STAR_7 = ring(4, [7, 0], [5, 2], [5, 5], [2, 5]);
const OCTAGON = ring(4, [12, -5], [12, 5]);
const UPRIGHT_PETALS = fan(4, [0, 0], [12, -5], [17, 0], [12, 5]);
const SLANTED_PETALS = fan(4, [0, 0], [12, 5], [12, 12], [5, 12]);
const CROSS = ring(4, [11, 0], [8, 2.5], [2.5, 2.5], [2.5, 8]);
const TWO_ARMS = fan(2, [0, 0], [5, 5], [5, 12], [0, 17], [-5, 12], [-5, 5]);

/** What may be laid into a star, the first lowest. */
export const INLAYS: readonly (readonly Part[])[] = [
  [part('inlay', STAR_10)],
  [part('inlay', STAR_10), part('heart', diamond(4.5))],
  [part('inlay', STAR_13), part('heart', STAR_7)],
  [part('inlay', OCTAGON), part('heart', STAR_7)],
  [part('inlay', OCTAGON), part('cross', STAR_10)],
  [part('inlay', UPRIGHT_PETALS)],
  [part('inlay', UPRIGHT_PETALS), part('cross', STAR_10)],
  [part('inlay', SLANTED_PETALS), part('heart', STAR_7)],
];

/** What may be laid into a cross whose inner corners are seen at `corner`: 5, or less where a ribbon covers its edges. */
export function gemsWithin(corner: number): readonly (readonly Part[])[] {
  return [
    [],
    [part('gem', square(corner))],
    [part('gem', diamond(7))],
    [part('gem', CROSS)],
    [part('gem', TWO_ARMS)],
  ];
}

function part(glazedAs: keyof Glazing, form: Form): Part {
  return { glazedAs, form };
}

function diamond(point: number): Form {
  return ring(4, [point, 0]);
}

function square(corner: number): Form {
  return ring(4, [corner, corner]);
}
