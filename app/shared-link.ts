import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { siteIdentity } from '#lib/content/site.ts';
import type { Article, ArticleSummary } from '#lib/domain/article.ts';
import { type ShareImage, toShareImage } from '#lib/seo/share-image.ts';
import { absoluteUrl, authorPath } from '#lib/urls.ts';

/*
 * What a link shows where it is shared: Open Graph (https://ogp.me), which all networks read, and the form of X's card. Paths become absolute under the site's
 * origin (metadataBase).
 */

type Sharing = Pick<Metadata, 'openGraph' | 'twitter'>;

/** Of any page, unless it says more: its title and its description. */
export function shareInWords(): Sharing {
  return { openGraph: { ...siteGraph(), type: 'website' }, twitter: { card: 'summary' } };
}

interface SharedPage {
  readonly path: string;
  readonly title: string;
  readonly image: ShareImage;
}

/** Of a page that leads with a picture. */
export function sharePage({ path, title, image }: SharedPage): Sharing {
  return {
    openGraph: { ...siteGraph(), type: 'website', url: path, title, images: [toImage(image)] },
    twitter: { card: 'summary_large_image' },
  };
}

/** Of an article, in its own words: a headline made for search engines is for them. */
export async function shareArticle(
  article: Article,
  { url, description }: { readonly url: string; readonly description: string },
): Promise<Sharing> {
  const { headline, category, topics, authors, publishedAt, updatedAt } = article;
  const { url: siteUrl } = siteIdentity();
  return {
    openGraph: {
      ...siteGraph(),
      type: 'article',
      url,
      title: headline,
      description,
      publishedTime: publishedAt.toISOString(),
      ...(updatedAt && { modifiedTime: updatedAt.toISOString() }),
      section: category.name,
      tags: topics.map(({ name }) => name),
      authors: authors.map(({ slug }) => absoluteUrl(siteUrl, authorPath(slug))),
      images: [toImage(await findShareImage(article))],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** The picture of an article, or its cover. */
export async function findShareImage(article: Pick<ArticleSummary, 'id' | 'picture'>): Promise<ShareImage> {
  const t = await getTranslations('SharedLink');
  return toShareImage(article, { coverAlt: t('cover') });
}

/** What pages say of their site. A page's own Open Graph replaces that of all pages, with what it does not say. */
function siteGraph() {
  return { siteName: siteIdentity().name, locale: 'fr_FR' };
}

function toImage({ path, widthPx, heightPx, mediaType, alt }: ShareImage) {
  return { url: path, width: widthPx, height: heightPx, type: mediaType, ...(alt && { alt }) };
}
