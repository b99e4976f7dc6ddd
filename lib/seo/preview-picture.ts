import type { Crop, StoredPicture } from '#lib/domain/picture.ts';
import { listVariantWidths, toVariantName, toVariantSize } from '#lib/media/variants.ts';
import { picturePath } from '#lib/urls.ts';

/** A file that other sites show beside a link. */
export interface PreviewPicture {
  readonly path: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Wide enough for large previews, which ask for 1200 (https://developers.google.com/search/docs/appearance/google-discover). */
const WIDTH_PX = 1280;

/** A picture as a JPEG, which every program reads: as wide as a large preview, or as near to it as the picture comes. */
export function toPreviewPicture(stored: StoredPicture, crop: Crop): PreviewPicture {
  const widths = listVariantWidths(stored, crop);
  const widthPx = widths.find(width => width >= WIDTH_PX) ?? widths.at(-1) ?? WIDTH_PX;
  return {
    path: picturePath(stored.hash, toVariantName({ crop, widthPx, format: 'jpg' })),
    ...toVariantSize(stored, { crop, widthPx }),
  };
}
