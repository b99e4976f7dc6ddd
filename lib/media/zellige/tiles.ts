import { toLineData, toPathData } from './path-data.ts';
import type { Form } from './polygons.ts';
import type { Ribbon, Tile, Tone } from './tiling.ts';

/** A form in a glaze. */
export function tile(tone: Tone, form: Form): Tile {
  return { tone, path: toPathData(form) };
}

/** A band along the edges of a form. */
export function ribbon(tone: Tone, form: Form, ribbonWidth: number): Ribbon {
  return { ...tile(tone, form), ribbonWidth };
}

/** A band along lines. Its ends lie on the same band below, and reach further than its mortar, so that no seam is seen. */
export function openRibbon(tone: Tone, lines: Form, ribbonWidth: number): Ribbon {
  return { tone, path: toLineData(lines), ribbonWidth };
}

/** Each form in the glaze that stands at its place; the first lies lowest. */
export function stack(tones: readonly Tone[], forms: readonly Form[]): readonly Tile[] {
  return forms.flatMap((form, i) => {
    const tone = tones[i];
    return tone ? [tile(tone, form)] : [];
  });
}

/** As wide as high 16 to 9, the proportions that covers are made for. */
export function frame(width: number): { readonly width: number; readonly height: number } {
  return { width, height: (width * 9) / 16 };
}
