import type { Reader } from '#db/client.ts';
import { findArticle } from '#db/queries/articles.ts';
import { textOfPhrasing } from '#lib/body/phrasing.ts';
import type { Article } from '#lib/domain/article.ts';
import type { Photo } from '#lib/domain/picture.ts';
import type { Site } from '#lib/domain/site.ts';
import { photoPath } from '#lib/urls.ts';
import { findArticlePictures } from './find-pictures.ts';
import { findSite } from './site.ts';

export interface PhotoView {
  readonly site: Site;
  readonly article: Article;
  readonly photo: Photo;
  /** Which it is of those that can be seen, from 1. */
  readonly rank: number;
  readonly count: number;
  /** Paths of those before and after it. */
  readonly previous?: string;
  readonly next?: string;
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
