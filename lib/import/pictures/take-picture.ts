import { readFile, stat } from 'node:fs/promises';
import { type Examined, examinePicture, TOO_LARGE } from '#lib/darkroom/examine-picture.ts';
import { BYTES_MAX } from '#lib/darkroom/limits.ts';
import { hashOriginal, storeOriginal } from '#lib/darkroom/media-folder.ts';
import type { PictureType, StoredPicture } from '#lib/domain/picture.ts';

export type Taken =
  | { readonly ok: true; readonly mediaType: PictureType; readonly stored: StoredPicture }
  | { readonly ok: false; readonly reason: string };

/** Examines the first of the files that is there and keeps it in the folder of pictures, or says why not. A dry run only examines. */
export async function takePicture(
  candidates: readonly string[],
  { mediaFolder, isDryRun }: { readonly mediaFolder: string; readonly isDryRun: boolean },
): Promise<Taken> {
  const { bytes, reason } = await readFirst(candidates);
  if (!bytes) return { ok: false, reason };
  const examined: Examined = await examinePicture(bytes);
  if (!examined.ok) return examined;
  const hash = isDryRun ? hashOriginal(bytes) : await storeOriginal(mediaFolder, bytes);
  return { ok: true, mediaType: examined.mediaType, stored: { hash, ...examined.look } };
}

type Read =
  | { readonly bytes: Buffer; readonly reason?: undefined }
  | { readonly bytes?: undefined; readonly reason: string };

async function readFirst(candidates: readonly string[]): Promise<Read> {
  if (candidates.length === 0) return { reason: 'its address is of another site' };
  for (const file of candidates) {
    const found = await stat(file).catch(() => undefined);
    // A pipe or a device under a picture's name could be read for ever.
    if (!found?.isFile()) continue;
    if (found.size > BYTES_MAX) return { reason: TOO_LARGE };
    try {
      return { bytes: await readFile(file) };
    } catch {
      return { reason: 'its file cannot be read' };
    }
  }
  return { reason: 'its file is not in the folder' };
}
