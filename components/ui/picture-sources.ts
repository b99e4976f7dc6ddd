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

/** For a browser that knows no srcset, and for whoever saves the picture. */
export function toFallback(stored: StoredPicture, crop: Crop): string {
  return toPath(stored, toFallbackVariant(stored, crop));
}

function toPath({ hash }: StoredPicture, variant: Variant): string {
  return picturePath(hash, toVariantName(variant));
}
