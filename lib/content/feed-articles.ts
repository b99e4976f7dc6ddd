import type { Reader } from '#db/client.ts';
import type { StoredFeedArticle } from '#db/queries/feed-articles.ts';
import { renderBodyHtml } from '#lib/body/render-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { Byline } from '#lib/domain/article.ts';
import type { Body } from '#lib/domain/body.ts';
import {
  ENCLOSURE_TYPES,
  type EnclosureFacts,
  isRecording,
  type StoredEnclosure,
} from '#lib/domain/enclosure.ts';
import type { FeedIdentity } from '#lib/domain/feed.ts';
import type { Photo, StoredPicture } from '#lib/domain/picture.ts';
import type { FeedArticle, FeedAuthor, FeedEnclosure, FeedPicture } from '#lib/feeds/feed.ts';
import { toTagUri } from '#lib/feeds/tag-uri.ts';
import { toFallbackVariant, toVariantName, toVariantSize } from '#lib/media/variants.ts';
import { toDescription } from '#lib/seo/description.ts';
import { absoluteUrl, articlePath, authorPath, enclosurePath, picturePath } from '#lib/urls.ts';
import { type ArticlePictures, findArticlePictures } from './find-pictures.ts';
import { placeEnclosures } from './place-enclosures.ts';

/** The site's words around what is not ours to word here. */
export interface FeedWords {
  readonly formatCredit: (credit: string) => string;
  readonly formatFile: (file: EnclosureFacts) => string;
}

interface ToTell extends FeedWords {
  readonly stored: readonly StoredFeedArticle[];
  readonly identity: FeedIdentity;
  readonly publisher: FeedAuthor;
  readonly siteUrl: string;
}

/** Articles as feeds tell them: away from the site, whole, with absolute addresses. */
export async function toFeedArticles(
  db: Reader,
  { stored, ...context }: ToTell,
): Promise<readonly FeedArticle[]> {
  const articles: FeedArticle[] = [];
  for (const article of stored) {
    const { body, enclosures } = await placeEnclosures(db, article.body);
    const files = { ...(await findArticlePictures(db, article)), enclosures };
    articles.push(toFeedArticle({ ...article, body }, files, context));
  }
  return articles;
}

interface ArticleFiles extends ArticlePictures {
  readonly enclosures: readonly StoredEnclosure[];
}

function toFeedArticle(
  article: StoredFeedArticle,
  { photos, placed, enclosures }: ArticleFiles,
  { identity, publisher, siteUrl, formatCredit, formatFile }: Omit<ToTell, 'stored'>,
): FeedArticle {
  const { id, guid, headline, standfirst, seoDescription, publishedAt, updatedAt } = article;
  const url = absoluteUrl(siteUrl, articlePath(article));
  const toAuthor = ({ name, slug }: Byline) => ({ name, url: absoluteUrl(siteUrl, authorPath(slug)) });
  return {
    id: guid ?? toTagUri(identity, `article/${id}`),
    url,
    title: headline,
    summary: standfirst ?? seoDescription ?? toDescription(renderBodyText(article.body)),
    html: renderBodyHtml(toWholeBody(article), {
      resolveUrl: link => URL.parse(link, url)?.href ?? link,
      resolvePicture: ({ source }) => {
        const picture = placed.get(source);
        return picture && toFile(picture.stored, siteUrl).url;
      },
      formatCredit,
      formatFile,
    }),
    publishedAt,
    updatedAt,
    authors: article.authors.length > 0 ? article.authors.map(toAuthor) : [publisher],
    tags: [...new Set([article.category, ...article.topics].map(({ name }) => name))],
    pictures: photos.slice(0, PICTURES_MAX).map(photo => toFeedPicture(photo, siteUrl)),
    enclosures: enclosures
      .toSorted((a, b) => Number(isRecording(b)) - Number(isRecording(a)))
      .slice(0, ENCLOSURES_MAX)
      .map(enclosure => toFeedEnclosure(enclosure, siteUrl)),
  };
}

/** What stands above the text on its page stands before it here. */
function toWholeBody({ standfirst, picture, body }: StoredFeedArticle): Body {
  return {
    type: 'body',
    children: [
      ...(standfirst
        ? [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: standfirst }] }]
        : []),
      ...(picture ? [picture.image] : []),
      ...body.children,
    ],
  };
}

/** More than a reader shows beside a title; the text has them all. */
const PICTURES_MAX = 10;
const ENCLOSURES_MAX = 10;

function toFeedEnclosure(enclosure: StoredEnclosure, siteUrl: string): FeedEnclosure {
  return {
    url: absoluteUrl(siteUrl, enclosurePath(enclosure)),
    mediaType: ENCLOSURE_TYPES[enclosure.kind],
    bytes: enclosure.bytes,
  };
}

function toFeedPicture({ image, stored }: Photo, siteUrl: string): FeedPicture {
  return { ...toFile(stored, siteUrl), alt: image.alt, credit: image.credit };
}

function toFile(picture: StoredPicture, siteUrl: string): Omit<FeedPicture, 'alt' | 'credit'> {
  const variant = toFallbackVariant(picture, 'full');
  return {
    url: absoluteUrl(siteUrl, picturePath(picture.hash, toVariantName(variant))),
    mediaType: 'image/jpeg',
    ...toVariantSize(picture, variant),
  };
}
