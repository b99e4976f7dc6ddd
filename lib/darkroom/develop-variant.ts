import sharp, { type Sharp } from 'sharp';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { VariantFormat, WantedVariant } from '#lib/domain/picture.ts';
import { toVariantSize } from '#lib/media/variants.ts';
import { originalFile, variantFile, writeWhole } from './media-folder.ts';
import { openPicture } from './open-picture.ts';

/** Makes the file of a variant from the original. A cut keeps the part of the picture that draws the eye. */
export async function developVariant(folder: string, { picture, variant }: WantedVariant): Promise<void> {
  const { widthPx, heightPx } = toVariantSize(picture, variant);
  const resized = openPicture(originalFile(folder, picture.hash)).resize(widthPx, heightPx, {
    ...(variant.crop === 'full' ? { fit: 'fill' } : { fit: 'cover', position: sharp.strategy.attention }),
  });
  const bytes = await encode(resized, variant.format).toBuffer();
  await writeWhole(folder, variantFile(folder, picture.hash, variant), bytes);
}

/** Settings were chosen by measure (docs/decisions/0010-pictures.md). */
function encode(picture: Sharp, format: VariantFormat): Sharp {
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
