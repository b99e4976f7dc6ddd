import type { Reader } from '#db/client.ts';
import { listStoredPictures } from '#db/queries/stored-pictures.ts';
import type { Body } from '#lib/domain/body.ts';
import { listImages } from '#lib/domain/list-images.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';

/** As many as an import keeps of one text. */
const IMAGES_MAX = 500;

/** The pictures of a text that the portal holds. */
export function findPictures(db: Reader, body: Body): Promise<PicturesBySource> {
  const sources = listImages(body.children).map(({ source }) => source);
  return listStoredPictures(db, { sources: sources.slice(0, IMAGES_MAX) });
}
