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
  /** Where three stars meet. */
  readonly gem: Tone;
}

const GLAZINGS: readonly Glazing[] = [
  { ground: 'pale', star: 'full', inlay: 'pale', heart: 'deep', gem: 'soft' },
  { ground: 'pale', star: 'deep', inlay: 'soft', heart: 'pale', gem: 'full' },
  { ground: 'deep', star: 'pale', inlay: 'full', heart: 'pale', gem: 'soft' },
  { ground: 'full', star: 'pale', inlay: 'deep', heart: 'accent', gem: 'soft' },
  { ground: 'deep', star: 'soft', inlay: 'pale', heart: 'full', gem: 'accent' },
  { ground: 'soft', star: 'deep', inlay: 'pale', heart: 'accent', gem: 'pale' },
];

const GEMS = [regular(3, 3.4), star(3, 4.6, 1.6), regular(6, 2.2)];

/** Stars of twelve points in dodecagons, which leave triangles between them. */
export function buildDodecagrams(draw: Draw): Tiling {
  const glazing = draw('glazing', GLAZINGS);
  const angle = draw('contact', [60, 66, 72]);
  const gem = draw('gem', GEMS);
  const within = (size: number) => starInContact(12, size, angle);
  const inlay: readonly Form[] = draw('inlay', [
    [within(8.4), regular(12, 2.8)],
    [star(6, 7.2, 4), regular(6, 2.4)],
    [petals(12, 8.6, [5.2, 30]), star(12, 3.4, 2.4)],
    [within(9), star(6, 4.4, 2.4)],
  ]);
  return layStarsOnTriangles(draw, {
    ground: glazing.ground,
    scales: [1.8, 2.3, 2.9, 3.6],
    star: { tones: [glazing.star, glazing.inlay, glazing.heart], forms: [within(14), ...inlay] },
    gem: { tones: [glazing.gem], forms: [gem] },
  });
}
