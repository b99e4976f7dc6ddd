import sharp, { type Sharp } from 'sharp';
import type { WantedVariant } from '#lib/domain/picture.ts';
import { toCutAround, toVariantSize } from '#lib/media/variants.ts';
import { encodeVariant } from './encode-variant.ts';
import { originalFile, variantFile, writeWhole } from './media-folder.ts';
import { openPicture } from './open-picture.ts';

/** Makes the file of a variant from the original. A cut keeps the picture's focus, or where none is given the part that draws the eye. */
export async function developVariant(folder: string, { picture, variant }: WantedVariant): Promise<void> {
  const { widthPx, heightPx } = toVariantSize(picture, variant);
  const original = openPicture(originalFile(folder, picture.hash));
  const resized = cut(original, { picture, variant }).resize(widthPx, heightPx, {
    ...(variant.crop === 'full' || picture.focus
      ? { fit: 'fill' }
      : { fit: 'cover', position: sharp.strategy.attention }),
  });
  const bytes = await encodeVariant(resized, variant.format).toBuffer();
  await writeWhole(folder, variantFile(folder, picture.hash, variant), bytes);
}

function cut(original: Sharp, { picture, variant }: WantedVariant): Sharp {
  if (variant.crop === 'full' || !picture.focus) return original;
  const { left, top, widthPx: width, heightPx: height } = toCutAround(picture, variant.crop, picture.focus);
  return original.extract({ left, top, width, height });
}
