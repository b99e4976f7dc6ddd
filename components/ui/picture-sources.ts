import type { Crop, StoredPicture, VariantFormat } from '#lib/domain/picture.ts';
import { listVariantWidths, toVariantName, toVariantSize } from '#lib/media/variants.ts';
import { picturePath } from '#lib/urls.ts';

/** The files of a picture in one form and one format, each with the width it has (https://html.spec.whatwg.org/#srcset-attributes). */
export function toSrcSet(stored: StoredPicture, crop: Crop, format: VariantFormat): string {
  return listVariantWidths(stored, crop)
    .map(width => {
      const { widthPx } = toVariantSize(stored, { crop, widthPx: width });
      return `${toPath(stored, crop, { width, format })} ${widthPx}w`;
    })
    .join(', ');
}

/** For a browser that knows no srcset, and for whoever saves the picture: a middling JPEG. */
export function toFallback(stored: StoredPicture, crop: Crop): string {
  const widths = listVariantWidths(stored, crop);
  const width = widths.findLast(candidate => candidate <= FALLBACK_PX) ?? FALLBACK_PX;
  return toPath(stored, crop, { width, format: 'jpg' });
}

const FALLBACK_PX = 960;

function toPath(
  { hash }: StoredPicture,
  crop: Crop,
  { width, format }: { readonly width: number; readonly format: VariantFormat },
): string {
  return picturePath(hash, toVariantName({ crop, widthPx: width, format }));
}
