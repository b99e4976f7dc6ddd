import sharp from 'sharp';
import type { WantedVariant } from '#lib/domain/picture.ts';
import { toVariantSize } from '#lib/media/variants.ts';
import { encodeVariant } from './encode-variant.ts';
import { originalFile, variantFile, writeWhole } from './media-folder.ts';
import { openPicture } from './open-picture.ts';

/** Makes the file of a variant from the original. A cut keeps the part of the picture that draws the eye. */
export async function developVariant(folder: string, { picture, variant }: WantedVariant): Promise<void> {
  const { widthPx, heightPx } = toVariantSize(picture, variant);
  const resized = openPicture(originalFile(folder, picture.hash)).resize(widthPx, heightPx, {
    ...(variant.crop === 'full' ? { fit: 'fill' } : { fit: 'cover', position: sharp.strategy.attention }),
  });
  const bytes = await encodeVariant(resized, variant.format).toBuffer();
  await writeWhole(folder, variantFile(folder, picture.hash, variant), bytes);
}
