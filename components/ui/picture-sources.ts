import type { Crop, StoredPicture, Variant, VariantFormat } from '#lib/domain/picture.ts';
import { listVariantWidths, toFallbackVariant, toVariantName, toVariantSize } from '#lib/media/variants.ts';
import { picturePath } from '#lib/urls.ts';

/** The files of a picture in one form and one format, each with the width it has (https://html.spec.whatwg.org/#srcset-attributes). */
export function toSrcSet(stored: StoredPicture, crop: Crop, format: VariantFormat): string {
  return listVariantWidths(stored, crop)
    .map(width => {
      const { widthPx } = toVariantSize(stored, { crop, widthPx: width });
      return `${toPath(stored, { crop, widthPx: width, format })} ${widthPx}w`;
    })
    .join(', ');
}

/**
 * How wide a picture is across a narrow screen, for `sizes`: 92 % of it, understated by a little. So telephones of 360 pixels at densities 2 and 3, and of 412 at 1.75 and
 * 2.625, take the file of 640 or of 960 pixels, where four pixels in a hundred more would cost them the next one, half as heavy again.
 */
export const ACROSS_A_PHONE = '88vw';

/** For a browser that knows no srcset, and for whoever saves the picture. */
export function toFallback(stored: StoredPicture, crop: Crop): string {
  return toPath(stored, toFallbackVariant(stored, crop));
}

function toPath({ hash }: StoredPicture, variant: Variant): string {
  return picturePath(hash, toVariantName(variant));
}
