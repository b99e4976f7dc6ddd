import type { Reader } from '#db/client.ts';
import { listStoredPictures } from '#db/queries/stored-pictures.ts';
import type { Article } from '#lib/domain/article.ts';
import type { Body, Image } from '#lib/domain/body.ts';
import { listImages } from '#lib/domain/list-images.ts';
import type { Photo, PicturesBySource, PlacedPicture } from '#lib/domain/picture.ts';
import { photoPath } from '#lib/urls.ts';

/** As many as an import keeps of one text. */
const IMAGES_MAX = 500;

/** The pictures of a text that the portal holds. */
export async function findPictures(db: Reader, body: Body): Promise<PicturesBySource> {
  const sources = listImages(body.children).map(({ source }) => source);
  const stored = await listStoredPictures(db, { sources: sources.slice(0, IMAGES_MAX) });
  return new Map([...stored].map(([source, picture]) => [source, { stored: picture }]));
}

export interface ArticlePictures {
  /** Each once, in the order in which they are seen, the one above the text first. */
  readonly photos: readonly Photo[];
  /** All places in which the article shows them. */
  readonly placed: PicturesBySource;
}

/**
 * The pictures of an article that the portal holds. Numbers count all that it shows, so that they stay when a missing one comes; a picture that is
 * shown in two sizes is one.
 */
export async function findArticlePictures(
  db: Reader,
  { slug, picture, body }: Pick<Article, 'slug' | 'picture' | 'body'>,
): Promise<ArticlePictures> {
  const images = new Map<string, Image>();
  for (const image of [...(picture ? [picture.image] : []), ...listImages(body.children)]) {
    if (!images.has(image.source) && images.size < IMAGES_MAX) images.set(image.source, image);
  }
  const held = await listStoredPictures(db, { sources: [...images.keys()] });
  const photos = new Map<string, Photo>();
  const placed = new Map<string, PlacedPicture>();
  for (const [index, image] of [...images.values()].entries()) {
    const stored = held.get(image.source);
    if (!stored) continue;
    const photo = photos.get(stored.hash) ?? { image, stored, number: index + 1 };
    photos.set(stored.hash, photo);
    placed.set(image.source, { stored, photoPath: photoPath(slug, photo.number) });
  }
  return { photos: [...photos.values()], placed };
}
