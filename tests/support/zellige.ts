import { FAMILIES } from '#lib/media/zellige/build-zellige.ts';
import { seededDraw } from '#lib/media/zellige/seeded-draw.ts';

type Family = (typeof FAMILIES)[number];

/** Each family with its name, as `describe.each` takes them. */
export const NAMED_FAMILIES = FAMILIES.map(family => ({ name: family.name.replace('build', ''), family }));

/** The first ids beyond one whose covers are of a family. */
export function idsOf(family: Family, count: number, beyond = 0): readonly number[] {
  return Array.from({ length: count * FAMILIES.length * 3 }, (_, i) => beyond + 1 + i)
    .filter(id => seededDraw(id)('family', FAMILIES) === family)
    .slice(0, count);
}
