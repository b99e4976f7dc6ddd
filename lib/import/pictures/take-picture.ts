import { type Examined, examinePicture } from '#lib/darkroom/examine-picture.ts';
import { clearVariants, hashOriginal, storeOriginal, storeVariant } from '#lib/darkroom/media-folder.ts';
import type { Focus, PictureType, StoredPicture } from '#lib/domain/picture.ts';
import { toLightVariant } from '#lib/media/variants.ts';
import type { Refused } from '../files/take-slice.ts';

export interface TakenPicture {
  readonly ok: true;
  readonly mediaType: PictureType;
  readonly stored: StoredPicture;
}

interface Keeping {
  readonly mediaFolder: string;
  readonly isDryRun: boolean;
  readonly focus?: Focus | undefined;
}

/** Examines a picture and keeps it in the folder of pictures, or says why not. A dry run only examines. */
export async function takePicture(
  bytes: Buffer,
  { mediaFolder, isDryRun, focus }: Keeping,
): Promise<TakenPicture | Refused> {
  const examined: Examined = await examinePicture(bytes);
  if (!examined.ok) return examined;
  const { mediaType, look, light } = examined;
  const hash = isDryRun ? hashOriginal(bytes) : await storeOriginal(mediaFolder, bytes);
  const stored = { hash, ...look, ...(focus && { focus }) };
  // Another focus makes other cuts.
  if (!isDryRun && focus) await clearVariants(mediaFolder, hash);
  if (!isDryRun) await storeVariant(mediaFolder, { picture: stored, variant: toLightVariant(stored) }, light);
  return { ok: true, mediaType, stored };
}
