import type { Lattice, Layer, Piece } from '#lib/media/zellige/tiling.ts';

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
  const firstOfPeriod = new Map<string, string>();
  return layers.flatMap(({ lattice, pieces }, layer): Sheet[] => {
    const id = `${prefix}${LETTERS[layer]}`;
    if (!lattice) return [{ id, pieces }];
    const { period, places } = lattice;
    const sized = firstOfPeriod.get(period.join());
    if (sized === undefined) firstOfPeriod.set(period.join(), id);
    const size = sized === undefined ? sizeOf(period) : { href: `#${sized}` };
    return places.map(([x, y], place) => {
      const corner = { x: toHundredth(x - period[0] / 2), y: toHundredth(y - period[1] / 2) };
      return place === 0
        ? { id, pieces, pattern: { ...corner, ...size } }
        : { id: `${id}${place}`, pieces: [], pattern: { ...corner, href: `#${id}` } };
    });
  });
}

/** Puts (0, 0) into the middle of the pattern's tile, where the pieces are drawn. */
function sizeOf([across, down]: Lattice['period']): Omit<Pattern, 'x' | 'y'> {
  const [width, height] = [toHundredth(across), toHundredth(down)];
  return {
    width,
    height,
    viewBox: `${toHundredth(-across / 2)} ${toHundredth(-down / 2)} ${width} ${height}`,
    patternUnits: 'userSpaceOnUse',
  };
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
