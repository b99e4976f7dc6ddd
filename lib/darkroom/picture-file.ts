import { type FileHandle, open } from 'node:fs/promises';
import type { VariantFormat, WantedVariant } from '#lib/domain/picture.ts';
import type { Darkroom, Provision } from './darkroom.ts';
import { variantFile } from './media-folder.ts';

/** The open file of a variant. Whoever has it closes it, or streams it to its end. */
export interface PictureFile {
  readonly handle: FileHandle;
  readonly bytes: number;
  readonly contentType: string;
  readonly etag: string;
}

interface Place extends Darkroom {
  readonly folder: string;
}

/** Opens the file of a variant, which is made first when nobody has asked for it yet. */
export async function openPictureFile(
  wanted: WantedVariant,
  { folder, provide }: Place,
): Promise<PictureFile | Exclude<Provision, 'ready'>> {
  const made = await openIfMade(wanted, folder);
  if (made) return made;
  const provision = await provide(wanted);
  return provision === 'ready' ? ((await openIfMade(wanted, folder)) ?? 'failed') : provision;
}

async function openIfMade(
  { picture, variant }: WantedVariant,
  folder: string,
): Promise<PictureFile | undefined> {
  const handle = await open(variantFile(folder, picture.hash, variant)).catch(() => undefined);
  if (!handle) return undefined;
  const { size, mtimeMs } = await handle.stat();
  return {
    handle,
    bytes: size,
    contentType: CONTENT_TYPES[variant.format],
    // A file that was deleted and made again, perhaps by a newer version, is another.
    etag: `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`,
  };
}

const CONTENT_TYPES: Readonly<Record<VariantFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};
