import type { Reader } from '#db/client.ts';
import { findArticle } from '#db/queries/articles.ts';
import { textOfPhrasing } from '#lib/body/phrasing.ts';
import type { PhotoContent } from '#lib/domain/photo.ts';
import type { Site } from '#lib/domain/site.ts';
import { photoPath } from '#lib/urls.ts';
import { findArticlePictures } from './find-pictures.ts';
import { findSite } from './site.ts';

export interface PhotoView extends PhotoContent {
  readonly site: Site;
  /** What it shows, in words, when its source says so. */
  readonly description?: string;
}

interface Asked {
  readonly slug: string;
  readonly number: number;
  readonly now: Date;
}

/** One picture of an article that readers may see. */
export async function findPhotoView(
  db: Reader,
  { slug, number, now }: Asked,
): Promise<PhotoView | undefined> {
  const article = await findArticle(db, { slug, now });
  if (!article) return undefined;
  const { photos } = await findArticlePictures(db, article);
  const index = photos.findIndex(photo => photo.number === number);
  const photo = photos[index];
  if (!photo) return undefined;
  const [previous, next] = [photos[index - 1], photos[index + 1]];
  const description = photo.image.caption ? textOfPhrasing(photo.image.caption) : photo.image.alt;
  return {
    site: await findSite(db, { now }),
    article,
    photo,
    rank: index + 1,
    count: photos.length,
    ...(previous && { previous: photoPath(slug, previous.number) }),
    ...(next && { next: photoPath(slug, next.number) }),
    ...(description !== '' && { description }),
  };
}

/** Whether an article has a picture with that number which can be seen. */
export async function hasPhoto(db: Reader, { slug, number, now }: Asked): Promise<boolean> {
  const article = await findArticle(db, { slug, now });
  if (!article) return false;
  const { photos } = await findArticlePictures(db, article);
  return photos.some(photo => photo.number === number);
}
