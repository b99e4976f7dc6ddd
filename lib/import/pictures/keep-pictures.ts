import { isDeepStrictEqual } from 'node:util';
import { hashOriginal, hasOriginal } from '#lib/darkroom/media-folder.ts';
import type { PictureToSave, StoredPicture } from '#lib/domain/picture.ts';
import type { Keeping, Taking } from '../files/take-slice.ts';
import type { PictureUse } from './picture-uses.ts';
import { type TakenPicture, takePicture } from './take-picture.ts';

/** What is done with the pictures of an import. */
export function keepPictures(
  to: Pick<Taking, 'mediaFolder' | 'isDryRun'>,
): Keeping<PictureUse, StoredPicture, TakenPicture> {
  return {
    sourceOf: ({ image }) => image.source,
    isHeld: async ({ hash, lightBytes }) => lightBytes > 0 && (await hasOriginal(to.mediaFolder, hash)),
    isSame: (known, bytes, { focus }) =>
      hashOriginal(bytes) === known.hash && isDeepStrictEqual(known.focus, focus),
    take: (bytes, { focus }) => takePicture(bytes, { ...to, focus }),
  };
}

/** What is to be remembered of a picture that was taken. */
export function toPictureToSave({ image }: PictureUse, { stored, mediaType }: TakenPicture): PictureToSave {
  const { source, alt, caption, credit } = image;
  return { ...stored, source, mediaType, alt, caption, credit };
}
