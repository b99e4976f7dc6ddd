import { type Form, petals, regular, star } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { starInContact } from '../star-in-contact.ts';
import type { Tiling, Tone } from '../tiling.ts';
import { layStarsOnTriangles } from './stars-on-triangles.ts';

interface Glazing {
  readonly ground: Tone;
  readonly star: Tone;
  readonly inlay: Tone;
  readonly heart: Tone;
  /** Between three stars, and what is laid into it. */
  readonly gem: Tone;
  readonly gemHeart: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { ground: 'pale', star: 'full', inlay: 'pale', heart: 'deep', gem: 'soft', gemHeart: 'deep' },
  { ground: 'pale', star: 'deep', inlay: 'soft', heart: 'pale', gem: 'full', gemHeart: 'pale' },
  { ground: 'deep', star: 'pale', inlay: 'full', heart: 'pale', gem: 'soft', gemHeart: 'full' },
  { ground: 'full', star: 'pale', inlay: 'deep', heart: 'accent', gem: 'pale', gemHeart: 'accent' },
  { ground: 'deep', star: 'soft', inlay: 'pale', heart: 'full', gem: 'accent', gemHeart: 'pale' },
];

const GEMS: readonly (readonly Form[])[] = [
  [regular(6, 5), regular(6, 2.2)],
  [star(3, 6, 3), regular(3, 2)],
  [star(6, 5.4, 3.1), regular(6, 1.8)],
  [petals(3, 6, [3.2, 60])],
];

/** Stars of six points in hexagons, and a gem where three meet. */
export function buildHexagrams(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const angle = draw('contact', [52, 60, 67]);
  const gem = draw('gem', GEMS);
  const within = (size: number) => starInContact(6, size, angle);
  const inlay: readonly Form[] = draw('inlay', [
    [within(8.4), regular(6, 2.6)],
    [petals(6, 10, [5, 54]), star(6, 3.2, 2)],
    [regular(6, 6), star(6, 4, 2.3)],
  ]);
  return layStarsOnTriangles(draw, {
    ground: glazing.ground,
    scales: [2.2, 2.8, 3.4, 4],
    star: { tones: [glazing.star, glazing.inlay, glazing.heart], forms: [within(14), ...inlay] },
    gem: { tones: [glazing.gem, glazing.gemHeart], forms: gem },
  });
}
