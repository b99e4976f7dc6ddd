import type { Reader } from '#db/client.ts';
import type { StoredFeedArticle } from '#db/queries/feed-articles.ts';
import { renderBodyHtml } from '#lib/body/render-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { Byline } from '#lib/domain/article.ts';
import type { Body } from '#lib/domain/body.ts';
import type { FeedIdentity } from '#lib/domain/feed.ts';
import type { Photo, StoredPicture } from '#lib/domain/picture.ts';
import type { FeedArticle, FeedAuthor, FeedPicture } from '#lib/feeds/feed.ts';
import { toTagUri } from '#lib/feeds/tag-uri.ts';
import { toFallbackVariant, toVariantName, toVariantSize } from '#lib/media/variants.ts';
import { toDescription } from '#lib/seo/description.ts';
import { absoluteUrl, articlePath, authorPath, picturePath } from '#lib/urls.ts';
import { type ArticlePictures, findArticlePictures } from './find-pictures.ts';

interface ToTell {
  readonly stored: readonly StoredFeedArticle[];
  readonly identity: FeedIdentity;
  readonly publisher: FeedAuthor;
  readonly siteUrl: string;
  readonly formatCredit: (credit: string) => string;
}

/** Articles as feeds tell them: away from the site, whole, with absolute addresses. */
export async function toFeedArticles(
  db: Reader,
  { stored, ...context }: ToTell,
): Promise<readonly FeedArticle[]> {
  const articles: FeedArticle[] = [];
  for (const article of stored) {
    articles.push(toFeedArticle(article, await findArticlePictures(db, article), context));
  }
  return articles;
}

function toFeedArticle(
  article: StoredFeedArticle,
  { photos, placed }: ArticlePictures,
  { identity, publisher, siteUrl, formatCredit }: Omit<ToTell, 'stored'>,
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
    }),
    publishedAt,
    updatedAt,
    authors: article.authors.length > 0 ? article.authors.map(toAuthor) : [publisher],
    tags: [...new Set([article.category, ...article.topics].map(({ name }) => name))],
    pictures: photos.slice(0, PICTURES_MAX).map(photo => toFeedPicture(photo, siteUrl)),
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
