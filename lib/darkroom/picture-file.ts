import { open } from 'node:fs/promises';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { VariantFormat, WantedPicture } from '#lib/domain/picture.ts';
import { coverFile } from './cover-file.ts';
import type { Darkroom, Provision } from './darkroom.ts';
import type { MediaFile } from './media-file.ts';
import { variantFile } from './media-folder.ts';

interface Place extends Darkroom {
  readonly folder: string;
}

/** Opens the file of a picture, which is made first when nobody has asked for it yet. */
export async function openPictureFile(
  wanted: WantedPicture,
  { folder, provide }: Place,
): Promise<MediaFile | Exclude<Provision, 'ready'>> {
  const made = await openIfMade(wanted, folder);
  if (made) return made;
  const provision = await provide(wanted);
  return provision === 'ready' ? ((await openIfMade(wanted, folder)) ?? 'failed') : provision;
}

async function openIfMade(wanted: WantedPicture, folder: string): Promise<MediaFile | undefined> {
  const { file, contentType } = findPlace(wanted, folder);
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  const { size, mtimeMs } = await handle.stat();
  return {
    handle,
    bytes: size,
    contentType,
    // A file that was deleted and made again, perhaps by a newer version, is another.
    etag: `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`,
  };
}

function findPlace(
  wanted: WantedPicture,
  folder: string,
): { readonly file: string; readonly contentType: string } {
  switch (wanted.kind) {
    case 'picture': {
      const { picture, variant } = wanted;
      return { file: variantFile(folder, picture.hash, variant), contentType: CONTENT_TYPES[variant.format] };
    }
    case 'cover':
      return { file: coverFile(folder, wanted), contentType: 'image/png' };
    default:
      return assertNever(wanted);
  }
}

const CONTENT_TYPES: Readonly<Record<VariantFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};
