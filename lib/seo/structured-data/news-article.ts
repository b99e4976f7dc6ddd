import type { ImageObject, NewsArticle } from 'schema-dts';
import type { Article } from '#lib/domain/article.ts';
import { CROPS, type StoredPicture } from '#lib/domain/picture.ts';
import { COVER_SIZE } from '#lib/media/covers.ts';
import { absoluteUrl, articlePath, coverPath } from '#lib/urls.ts';
import { type PreviewPicture, toPreviewPicture } from '../preview-picture.ts';
import { toPerson } from './person.ts';
import { type Publication, toPublisherId } from './publisher.ts';

interface ArticleToTell {
  readonly article: Article;
  readonly description: string;
  readonly publication: Publication;
  /** An instant with the zone's own offset (RFC 3339). */
  readonly toDateTime: (instant: Date) => string;
}

/** What search engines want of an article (https://developers.google.com/search/docs/appearance/structured-data/article). */
export function toNewsArticle({ article, description, publication, toDateTime }: ArticleToTell): NewsArticle {
  const { headline, publishedAt, updatedAt = publishedAt, authors, topics, picture, wordCount } = article;
  const { url } = publication;
  const address = absoluteUrl(url, articlePath(article));
  const publisher = { '@id': toPublisherId(publication) };
  return {
    '@type': 'NewsArticle',
    '@id': `${address}#article`,
    url: address,
    mainEntityOfPage: address,
    headline,
    ...(description !== '' && { description }),
    datePublished: toDateTime(publishedAt),
    dateModified: toDateTime(updatedAt),
    author: authors.length === 0 ? publisher : authors.map(author => toPerson(author, url)),
    publisher,
    image: picture
      ? listImages(picture.stored, url)
      : [toImage({ path: coverPath(article.id), ...COVER_SIZE }, url)],
    articleSection: article.category.name,
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => name) }),
    wordCount,
    inLanguage: 'fr',
    isAccessibleForFree: true,
  };
}

/** In the three forms that previews are made in: each as wide as the picture allows. */
function listImages(stored: StoredPicture, siteUrl: string): readonly ImageObject[] {
  return CROPS.filter(crop => crop !== 'full').map(crop => toImage(toPreviewPicture(stored, crop), siteUrl));
}

function toImage({ path, widthPx, heightPx }: PreviewPicture, siteUrl: string): ImageObject {
  return {
    '@type': 'ImageObject',
    url: absoluteUrl(siteUrl, path),
    width: { '@type': 'QuantitativeValue', value: widthPx, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: heightPx, unitCode: 'E37' },
  };
}
