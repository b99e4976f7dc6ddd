import type { Sharp } from 'sharp';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { VariantFormat } from '#lib/domain/picture.ts';

/** Settings were chosen by measure (docs/decisions/0010-pictures.md). */
export function encodeVariant(picture: Sharp, format: VariantFormat): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 50, effort: 2 });
    case 'webp':
      return picture.webp({ quality: 74 });
    case 'jpg':
      return picture.jpeg({ quality: 76, mozjpeg: true });
    default:
      return assertNever(format);
  }
}
