import type { Layer, Piece } from '#lib/media/tiling.ts';

/** Pieces that are drawn once, or fill everything as a pattern. */
export interface Sheet {
  /** Unique in the page as far as `prefix` is. */
  readonly id: string;
  readonly pieces: readonly Piece[];
  readonly pattern?: Pattern;
}

interface Pattern {
  readonly x: number;
  readonly y: number;
  /** The pattern that gives what this one does not say: its size, and its pieces when this one has none. */
  readonly href?: string;
  readonly width?: number;
  readonly height?: number;
  readonly viewBox?: string;
  readonly patternUnits?: 'userSpaceOnUse';
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * One sheet for each place of each layer, the lowest first. A pattern repeats nothing that another of the cover has said: no cover is longer than
 * two kilobytes (https://www.w3.org/TR/SVG2/pservers.html#PatternElementHrefAttribute).
 */
export function toSheets(layers: readonly Layer[], prefix: string): readonly Sheet[] {
  const firstOfPeriod = new Map<number, string>();
  return layers.flatMap(({ lattice, pieces }, layer): Sheet[] => {
    const id = `${prefix}${LETTERS[layer]}`;
    if (!lattice) return [{ id, pieces }];
    const { period, places } = lattice;
    const sized = firstOfPeriod.get(period);
    if (sized === undefined) firstOfPeriod.set(period, id);
    const size = sized === undefined ? sizeOf(period) : { href: `#${sized}` };
    return places.map(([x, y], place) => {
      const corner = { x: x - period / 2, y: y - period / 2 };
      return place === 0
        ? { id, pieces, pattern: { ...corner, ...size } }
        : { id: `${id}${place}`, pieces: [], pattern: { ...corner, href: `#${id}` } };
    });
  });
}

/** Puts (0, 0) into the middle of the tile, where the pieces are drawn. */
function sizeOf(period: number): Omit<Pattern, 'x' | 'y'> {
  return {
    width: period,
    height: period,
    viewBox: `${-period / 2} ${-period / 2} ${period} ${period}`,
    patternUnits: 'userSpaceOnUse',
  };
}
