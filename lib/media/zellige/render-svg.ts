import type { Layer, Piece, Tiling, Tone } from './tiling.ts';

/** The colour of each tone, and of the mortar, as CSS writes colours. */
export type Glazes = Readonly<Record<Tone | 'mortar', string>>;

/**
 * A tiling as an SVG file of its own. Each piece is laid where it is seen, and not by a pattern as in a page: programs that make a picture of an SVG draw patterns from
 * a small picture of their tile, and blur them.
 */
export function renderSvg(
  tiling: Tiling,
  { glazes, widthPx }: { readonly glazes: Glazes; readonly widthPx: number },
): string {
  const { width, height, middle, joint, ground, layers } = tiling;
  const [left, top] = [middle[0] - width / 2, middle[1] - height / 2];
  const heightPx = Math.round((widthPx * height) / width);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"`,
    ` viewBox="${left} ${top} ${width} ${height}" stroke="${glazes.mortar}" stroke-width="${joint}">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" stroke="none" fill="${glazes[ground ?? 'mortar']}"/>`,
    ...layers.map((layer, i) => {
      const pieces = layer.pieces.map(piece => renderPiece(piece, glazes, joint)).join('');
      return `<defs><g id="layer${i}">${pieces}</g></defs>${layPieces(`layer${i}`, layer, tiling)}`;
    }),
    '</svg>',
  ].join('');
}

function renderPiece(piece: Piece, glazes: Glazes, joint: number): string {
  const { tone, path } = piece;
  if (!('ribbonWidth' in piece)) return `<path fill="${glazes[tone]}" d="${path}"/>`;
  const { ribbonWidth } = piece;
  return [
    `<g fill="none"><path stroke-width="${ribbonWidth + 2 * joint}" d="${path}"/>`,
    `<path stroke="${glazes[tone]}" stroke-width="${ribbonWidth}" stroke-linecap="square" d="${path}"/></g>`,
  ].join('');
}

/** Place by place, as the patterns of a page lie on each other. */
function layPieces(id: string, { lattice }: Layer, { middle, width, height }: Tiling): string {
  if (!lattice) return `<use href="#${id}"/>`;
  const [across, down] = lattice.period;
  return lattice.places
    .flatMap(([x, y]) =>
      listMultiples(y, down, { middle: middle[1], length: height }).flatMap(atY =>
        listMultiples(x, across, { middle: middle[0], length: width }).map(
          atX => `<use href="#${id}" x="${atX}" y="${atY}"/>`,
        ),
      ),
    )
    .join('');
}

/** A place and its multiples by the period, as far as something of what is laid there can be seen. */
function listMultiples(
  place: number,
  period: number,
  { middle, length }: { readonly middle: number; readonly length: number },
): readonly number[] {
  const reach = (length + period) / 2;
  const first = Math.ceil((middle - reach - place) / period);
  const last = Math.floor((middle + reach - place) / period);
  return Array.from({ length: last - first + 1 }, (_, i) => place + (first + i) * period);
}
