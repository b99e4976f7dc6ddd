import { toPathData } from '../../path-data.ts';
import { turn } from '../../polygons.ts';
import type { Draw } from '../../seeded-draw.ts';
import { frame } from '../../tiles.ts';
import type { Layer, Piece, Tile, Tiling, Tone } from '../../tiling.ts';
import { ARRANGEMENTS, type Arrangement } from './arrangements.ts';
import { GLAZINGS } from './glazings.ts';
import { gemsWithin, INLAYS, type Part, STAR } from './parts.ts';

/** What is done to the stars: nothing, a ribbon along their edges, or one, a quarter or half of them differ from the rest. */
const FINISHES = ['plain', 'plain', 'ribbon', 'ribbon', 'one', 'quarter', 'half'] as const;
type Finish = (typeof FINISHES)[number];

const STARS_ACROSS = [2.4, 3, 3.6, 4.4, 5.2];
const RIBBON_WIDTH = 1.5;

/** Stars and crosses, turned, scaled, glazed and inlaid in tens of thousands of ways. */
export function buildKhatam(draw: Draw): Tiling {
  const arrangement = draw('arrangement', ARRANGEMENTS);
  const glazing = draw('glazing', GLAZINGS);
  const finish = draw('finish', FINISHES);
  const width = 34 * draw('scale', STARS_ACROSS);
  const toTile = ({ glazedAs, form }: Part): Tile => ({
    tone: glazing[glazedAs],
    path: toPathData(turn(form, arrangement.angle)),
  });
  const star = toTile({ glazedAs: 'star', form: STAR });
  const gem = draw('gem', gemsWithin(finish === 'ribbon' ? 3.4 : 5)).map(toTile);
  const inlay: readonly Piece[] = [
    ...draw('inlay', INLAYS).map(toTile),
    ...(finish === 'ribbon' ? [{ tone: 'full' as const, ribbonWidth: RIBBON_WIDTH, path: star.path }] : []),
  ];
  return {
    ...frame(width),
    middle: finish === 'one' || finish === 'quarter' ? [0, 0] : draw('middle', arrangement.middles),
    joint: draw('joint', [0.6, 0.8, 1.1]),
    ground: glazing.cross,
    layers: [
      ...(gem.length > 0 ? [{ lattice: arrangement.crosses, pieces: gem }] : []),
      ...layStars(arrangement, { star, inlay, finish, other: glazing.other }),
    ],
  };
}

interface Stars {
  readonly star: Tile;
  readonly inlay: readonly Piece[];
  readonly finish: Finish;
  /** The tone of stars that differ, where many do; a few are of the accent's. */
  readonly other: Tone;
}

function layStars(
  { stars, quarter, half }: Arrangement,
  { star, inlay, finish, other }: Stars,
): readonly Layer[] {
  const around = (differing: Layer) => [
    { lattice: stars, pieces: [star] },
    differing,
    { lattice: stars, pieces: inlay },
  ];
  switch (finish) {
    case 'plain':
    case 'ribbon':
      return [{ lattice: stars, pieces: [star, ...inlay] }];
    case 'one':
      return around({ pieces: [{ ...star, tone: 'accent' }] });
    case 'quarter':
      return around({ lattice: quarter, pieces: [{ ...star, tone: 'accent' }] });
    case 'half':
      return around({ lattice: half, pieces: [{ ...star, tone: other }] });
  }
}
