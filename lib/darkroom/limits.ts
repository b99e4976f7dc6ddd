import type { PictureType } from '#lib/domain/picture.ts';

/** A photograph straight from a good camera is half of it. */
export const BYTES_MAX = 30 * 1024 * 1024;

/** Of a document or a recording: an hour and a half of talk at 128 kbit/s. Two may be in memory at once, one on its way and one that is looked at: an import stays below 500 MB. */
export const ENCLOSURE_BYTES_MAX = 90 * 1024 * 1024;

/** What a file is refused with that has more bytes than it may. */
export function tooLarge(bytesMax: number): string {
  return `it is larger than ${bytesMax / 1024 / 1024} MB`;
}

/** What sharp itself never goes beyond, whatever is asked of it. */
export const PIXELS_MAX = 60_000_000;

/**
 * How many pixels a picture may have, so that an import stays below 500 MB. Most are decoded line by line. A GIF, and a picture that comes coarse first and then
 * finer (cameras write none), is in memory whole, four to six bytes a pixel; AVIF takes eighteen.
 */
export function pixelsMaxOf(
  type: PictureType,
  { isProgressive }: { readonly isProgressive: boolean },
): number {
  if (type === 'image/avif') return 16_000_000;
  if (type === 'image/gif') return 20_000_000;
  return isProgressive ? 30_000_000 : PIXELS_MAX;
}

/** WebP and JPEG have no more than 16,383 and 65,535 a side, and no page has use for it. */
export const SIDE_PX_MAX = 16_000;
