import type { Metadata } from 'next';
import { siteIdentity } from '#lib/content/site.ts';
import type { Article, ArticleSummary } from '#lib/domain/article.ts';
import { translator } from '#lib/i18n/translator.ts';
import { type ShareImage, toShareImage } from '#lib/seo/share-image.ts';
import { iconPath } from '#lib/urls.ts';
import { publicUrl } from './public-url.ts';

/*
 * What a link shows where it is shared: Open Graph (https://ogp.me), which all networks read, and the form of X's card.
 */

type Sharing = Pick<Metadata, 'openGraph' | 'twitter'>;

interface SharedPage {
  readonly path: string;
  /** Absent: the page's own. */
  readonly title?: string | undefined;
  /** What it leads with. */
  readonly image?: ShareImage | undefined;
}

/** Of any page with an address of its own, unless it says more: its title and its description, with the site's sign. */
export function sharePage({ path, title, image }: SharedPage): Sharing {
  return {
    openGraph: {
      ...siteGraph(),
      url: publicUrl(path),
      ...(title && { title }),
      ...(image && { images: [toImage(image)] }),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  };
}

/**
 * Of an article, in its own words: a headline made for search engines is for them. Its authors are named elsewhere (`author`, structured data): Open Graph would have
 * their addresses, which programs then take for names.
 */
export function shareArticle(
  article: Article,
  { url, description }: { readonly url: string; readonly description: string },
): Sharing {
  const { headline, category, topics, publishedAt, updatedAt } = article;
  return {
    openGraph: {
      ...siteGraph(),
      type: 'article',
      url: publicUrl(url),
      title: headline,
      description,
      publishedTime: publishedAt.toISOString(),
      ...(updatedAt && { modifiedTime: updatedAt.toISOString() }),
      section: category.name,
      tags: topics.map(({ name }) => name),
      images: [toImage(toSharedImage(article))],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** The picture of an article, or its cover. */
export function toSharedImage(article: Pick<ArticleSummary, 'id' | 'picture'>): ShareImage {
  const t = translator('SharedLink');
  return toShareImage(article, { coverAlt: t('cover') });
}

/** What pages say of their site. */
function siteGraph() {
  const t = translator('SharedLink');
  const { name } = siteIdentity();
  const sign = { url: publicUrl(iconPath(SIGN_PX)), width: SIGN_PX, height: SIGN_PX, type: 'image/png' };
  return {
    siteName: name,
    locale: 'fr_FR',
    type: 'website' as const,
    images: [{ ...sign, alt: t('sign', { siteName: name }) }],
  };
}

const SIGN_PX = 512;

function toImage({ path, widthPx, heightPx, mediaType, alt }: ShareImage) {
  return { url: publicUrl(path), width: widthPx, height: heightPx, type: mediaType, ...(alt && { alt }) };
}
