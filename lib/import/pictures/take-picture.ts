import { type Examined, examinePicture } from '#lib/darkroom/examine-picture.ts';
import { hashOriginal, storeOriginal, storeVariant } from '#lib/darkroom/media-folder.ts';
import type { PictureType, StoredPicture } from '#lib/domain/picture.ts';
import { toLightVariant } from '#lib/media/variants.ts';

export type Taken =
  | { readonly ok: true; readonly mediaType: PictureType; readonly stored: StoredPicture }
  | { readonly ok: false; readonly reason: string };

/** Examines a picture and keeps it in the folder of pictures, or says why not. A dry run only examines. */
export async function takePicture(
  bytes: Buffer,
  { mediaFolder, isDryRun }: { readonly mediaFolder: string; readonly isDryRun: boolean },
): Promise<Taken> {
  const examined: Examined = await examinePicture(bytes);
  if (!examined.ok) return examined;
  const { mediaType, look, light } = examined;
  const hash = isDryRun ? hashOriginal(bytes) : await storeOriginal(mediaFolder, bytes);
  const stored = { hash, ...look };
  if (!isDryRun) await storeVariant(mediaFolder, { picture: stored, variant: toLightVariant(stored) }, light);
  return { ok: true, mediaType, stored };
}
