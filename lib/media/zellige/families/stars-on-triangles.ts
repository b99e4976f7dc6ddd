import { shift, TRIANGLE_MIDDLE, TRIANGLES } from '../lattices.ts';
import { type Form, turn } from '../polygons.ts';
import type { Draw } from '../seeded-draw.ts';
import { frame, stack } from '../tiles.ts';
import type { Tiling, Tone } from '../tiling.ts';

interface Stars {
  readonly ground: Tone;
  /** Widths of the frame that may be drawn, in steps of the lattice. */
  readonly scales: readonly number[];
  /** Each form in its glaze, the lowest first. */
  readonly star: { readonly tones: readonly Tone[]; readonly forms: readonly Form[] };
  /** Where three stars meet. */
  readonly gem: { readonly tones: readonly Tone[]; readonly forms: readonly Form[] };
}

/** The distance of neighbours in the lattice. */
const STEP = 28;

/** Stars where triangles meet, gems in the triangles' middles, each pointing where its triangle does. */
export function layStarsOnTriangles(draw: Draw, { ground, scales, star, gem }: Stars): Tiling {
  return {
    ...frame(STEP * draw('scale', scales)),
    middle: draw('middle', [
      [0, 0],
      [STEP / 2, 0],
    ]),
    joint: draw('joint', [0.5, 0.7, 0.9]),
    ground,
    layers: [
      { lattice: TRIANGLES, pieces: stack(star.tones, star.forms) },
      ...[1, -1].map(side => ({
        lattice: shift(TRIANGLES, [0, side * TRIANGLE_MIDDLE]),
        pieces: stack(
          gem.tones,
          gem.forms.map(form => turn(form, side * 90)),
        ),
      })),
    ],
  };
}
