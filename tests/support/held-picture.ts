import type { Writer } from '#db/client.ts';
import { savePictures } from '#db/mutations/save-pictures.ts';
import { transact } from '#db/transact.ts';
import type { PictureToSave } from '#lib/domain/picture.ts';
import { NOW } from './imported-batch.ts';

/** A picture as it is remembered once its file is kept. */
export function pictureToSave(source: string, more: Partial<PictureToSave> = {}): PictureToSave {
  return {
    source,
    hash: 'a'.repeat(64),
    mediaType: 'image/jpeg',
    widthPx: 3000,
    heightPx: 2000,
    colour: '#ffffff',
    lightBytes: 900,
    alt: '',
    ...more,
  };
}

/** Remembers pictures; no file is written. */
export function holdPictures(
  writer: Writer,
  pictures: readonly PictureToSave[],
  { articleIds = [] }: { readonly articleIds?: readonly number[] } = {},
): Promise<void> {
  return transact(writer, tx => savePictures(tx, { pictures, articleIds, pageIds: [], now: NOW }));
}
