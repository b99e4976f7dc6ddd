import { type Form, star } from './polygons.ts';

/**
 * The star that lines make in a regular polygon when two leave the middle of each side, at an angle in degrees from it: “polygons in contact”, as E. H. Hankin
 * found the old masters' method to be. Where polygons share their sides the lines go on from star to star.
 */
export function starInContact(sides: number, apothem: number, contactAngle: number): Form {
  const half = Math.PI / sides;
  const angle = (contactAngle * Math.PI) / 180;
  const length = (apothem * Math.tan(half)) / (Math.cos(angle) + Math.sin(angle) * Math.tan(half));
  return star(sides, apothem, (length * Math.cos(angle)) / Math.sin(half));
}
