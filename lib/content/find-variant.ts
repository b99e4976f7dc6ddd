import type { Reader } from '#db/client.ts';
import { findStoredPicture } from '#db/queries/stored-pictures.ts';
import type { WantedVariant } from '#lib/domain/picture.ts';
import { listVariantWidths, parsePicturePath } from '#lib/media/variants.ts';

/** The variant that a path names, of a picture that is held; there is no other size and no other cut. */
export async function findVariant(
  db: Reader,
  { path }: { readonly path: string },
): Promise<WantedVariant | undefined> {
  const named = parsePicturePath(path);
  const picture = named && (await findStoredPicture(db, { hash: named.hash }));
  if (!named || !picture) return undefined;
  const { variant } = named;
  return listVariantWidths(picture, variant.crop).includes(variant.widthPx)
    ? { picture, variant }
    : undefined;
}
