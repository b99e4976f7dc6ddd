import type { PictureType } from '#lib/domain/picture.ts';

/**
 * What a file is by its first bytes; `undefined` for all that is not taken: SVG, which can run script and fetch, and HTML under a picture's name,
 * first of all. It comes before any decoder sees the file, so that none is opened which we do not need
 * (https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm).
 */
export function recognisePicture(bytes: Uint8Array): PictureType | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('hex');
  return SIGNATURES.find(([pattern]) => pattern.test(head))?.[1];
}

const HEAD_BYTES = 32;

/** In hexadecimal: two digits a byte. */
const SIGNATURES: readonly (readonly [RegExp, PictureType])[] = [
  [/^ffd8ff/, 'image/jpeg'],
  [/^89504e470d0a1a0a/, 'image/png'],
  // RIFF, a length, WEBP.
  [/^52494646.{8}57454250/, 'image/webp'],
  // GIF87a, GIF89a.
  [/^47494638(?:37|39)61/, 'image/gif'],
  // ftyp with avif or avis; or with mif1, its family's brand, and avif among those it agrees with (ISO/IEC 14496-12, section 4.3).
  [/^.{8}66747970(?:61766966|61766973|6d696631(?:.{8})*61766966)/, 'image/avif'],
];
