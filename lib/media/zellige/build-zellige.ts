import { buildArcades } from './families/arcades.ts';
import { buildBirds } from './families/birds.ts';
import { buildBones } from './families/bones.ts';
import { buildChecker } from './families/checker.ts';
import { buildChevrons } from './families/chevrons.ts';
import { buildCrosses } from './families/crosses.ts';
import { buildDecagrams } from './families/decagrams.ts';
import { buildDodecagrams } from './families/dodecagrams.ts';
import { buildGirih } from './families/girih.ts';
import { buildHexagrams } from './families/hexagrams.ts';
import { buildKhatam } from './families/khatam/build-khatam.ts';
import { buildMerlons } from './families/merlons.ts';
import { buildOctagons } from './families/octagons.ts';
import { buildPinwheels } from './families/pinwheels.ts';
import { buildRosettes } from './families/rosettes.ts';
import { buildScales } from './families/scales.ts';
import { buildSebka } from './families/sebka.ts';
import { seededDraw } from './seeded-draw.ts';
import type { Tiling } from './tiling.ts';

/** The families of tilings that covers are drawn from. One more, or another order, gives articles other covers. */
export const FAMILIES = [
  buildArcades,
  buildBirds,
  buildBones,
  buildChecker,
  buildChevrons,
  buildCrosses,
  buildDecagrams,
  buildDodecagrams,
  buildGirih,
  buildHexagrams,
  buildKhatam,
  buildMerlons,
  buildOctagons,
  buildPinwheels,
  buildRosettes,
  buildScales,
  buildSebka,
] as const;

/** The cover of an article without a picture, from the article's id: always the same for the same one. */
export function buildZellige(seed: number): Tiling {
  const draw = seededDraw(seed);
  return draw('family', FAMILIES)(draw);
}
