import { buildKhatam } from './khatam/build-khatam.ts';
import { seededDraw } from './seeded-draw.ts';
import type { Tiling } from './tiling.ts';

/** The families of tilings that covers are drawn from. */
const FAMILIES = [buildKhatam];

/** The cover of an article without a picture, from the article's id: always the same for the same one. */
export function buildZellige(seed: number): Tiling {
  const draw = seededDraw(seed);
  return draw('family', FAMILIES)(draw);
}
