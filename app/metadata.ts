import type { Metadata } from 'next';
import { getTimeZone, getTranslations } from 'next-intl/server';
import { siteIdentity } from '#lib/content/site.ts';
import type { ErrorStatus } from '#lib/domain/error-status.ts';
import type { Period } from '#lib/domain/period.ts';
import type { NumberedSearch } from '#lib/domain/search.ts';
import { FEED_MEDIA_TYPES } from '#lib/feeds/render-feed.ts';
import { frenchFormat } from '#lib/french/format.ts';
import { toPhotoImage } from '#lib/seo/share-image.ts';
import {
  archivePath,
  archivesPath,
  articlePath,
  authorPath,
  authorsPath,
  categoryPath,
  feedsPath,
  frontPath,
  pagePath,
  photoPath,
  searchFeedPath,
  searchPath,
  sitePlanPath,
  topicPath,
  topicsPath,
} from '#lib/urls.ts';
import { alternates } from './alternates.ts';
import { findShareImage, shareArticle, shareInWords, sharePage } from './shared-link.ts';
import {
  buildFront,
  findArticle,
  findAuthor,
  findCategory,
  findFixedPage,
  findPhoto,
  findSearch,
  findTopic,
} from './views.ts';

/*
 * What search engines and shared links are told of each page. Both editions say the same: the canonical address is that of the full one.
 */

/** What all pages have unless they say otherwise. */
export async function siteMetadata(): Promise<Metadata> {
  const { name, url } = siteIdentity();
  const t = await getTranslations('Front');
  return {
    metadataBase: new URL(url),
    title: { default: name, template: `%s | ${name}` },
    description: t('description', { siteName: name }),
    ...shareInWords(),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** Pages of a list have a description each: search engines take two that are alike for one page. */
async function describePage(description: string, number: number): Promise<string> {
  const t = await getTranslations('Pagination');
  return number === 1 ? description : t('described', { description, number });
}

export async function errorMetadata(status: ErrorStatus): Promise<Metadata> {
  const t = await getTranslations('ErrorPage');
  return { title: t(`${status}.title`), robots: { index: false } };
}

export async function frontMetadata(): Promise<Metadata> {
  const t = await getTranslations('Front');
  const { name } = siteIdentity();
  const { lead } = await buildFront();
  return {
    title: { absolute: `${name} | ${t('title')}` },
    alternates: await alternates(frontPath()),
    ...(lead && sharePage({ path: frontPath(), title: name, image: await findShareImage(lead) })),
  };
}

export async function categoryMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findCategory(slug, number);
  if (!view) return {};
  const { name, description } = view.category;
  const t = await getTranslations('CategoryPage');
  return {
    title: number === 1 ? name : t('numbered', { name, number }),
    description: await describePage(description ?? t('description', { name }), number),
    alternates: await alternates(categoryPath(slug, number), { kind: 'category', slug, name }),
    ...(view.lead &&
      sharePage({ path: categoryPath(slug), title: name, image: await findShareImage(view.lead) })),
    // Nothing to find there yet, and no page leads there.
    ...(!view.lead && view.articles.length === 0 && { robots: { index: false, follow: true } }),
  };
}

export async function articleMetadata(slug: string): Promise<Metadata> {
  const view = await findArticle(slug);
  if (!view) return {};
  const { article, description } = view;
  const t = await getTranslations('ArticlePage');
  const { headline, category } = article;
  const canonical = article.canonicalUrl ?? articlePath(article);
  // A text may be nothing but a picture.
  const words = description || t('description', { headline, category: category.name });
  return {
    title: article.seoTitle ?? headline,
    description: words,
    alternates: await alternates(canonical),
    ...(await shareArticle(article, { url: canonical, description: words })),
  };
}

export async function photoMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findPhoto(slug, number);
  if (!view) return {};
  const { article, photo, rank, description } = view;
  const { headline } = article;
  const t = await getTranslations('PhotoPage');
  const title = t('metaTitle', { rank, headline });
  return {
    title,
    description: description ?? t('description', { rank, headline }),
    alternates: await alternates(photoPath(slug, number)),
    ...sharePage({ path: photoPath(slug, number), title, image: toPhotoImage(photo, 'full') }),
    // A picture with a line of text is no answer to a search: its article is, and shows it.
    robots: { index: false, follow: true },
  };
}

export async function authorMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findAuthor(slug, number);
  if (!view) return {};
  const { name, description } = view.author;
  const t = await getTranslations('AuthorPage');
  return {
    title: t('metaTitle', { name, number }),
    description: await describePage(description ?? t('description', { name }), number),
    alternates: await alternates(authorPath(slug, number), { kind: 'author', slug, name }),
  };
}

export async function authorsMetadata(number: number): Promise<Metadata> {
  const t = await getTranslations('AuthorsPage');
  return {
    title: t('metaTitle', { number }),
    description: await describePage(t('description'), number),
    alternates: await alternates(authorsPath(number)),
  };
}

export async function topicMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findTopic(slug, number);
  if (!view) return {};
  const { name, description } = view.topic;
  const t = await getTranslations('TopicPage');
  return {
    title: t('metaTitle', { name, number }),
    description: await describePage(description ?? t('description', { name }), number),
    alternates: await alternates(topicPath(slug, number), { kind: 'topic', slug, name }),
  };
}

export async function topicsMetadata(number: number): Promise<Metadata> {
  const t = await getTranslations('TopicsPage');
  return {
    title: t('metaTitle', { number }),
    description: await describePage(t('description'), number),
    alternates: await alternates(topicsPath(number)),
  };
}

export async function archivesMetadata(): Promise<Metadata> {
  const t = await getTranslations('ArchivesPage');
  return {
    title: t('title'),
    description: t('description'),
    alternates: await alternates(archivesPath()),
  };
}

export async function archiveMetadata(period: Period): Promise<Metadata> {
  const t = await getTranslations('ArchivePage');
  const name = frenchFormat({ timeZone: await getTimeZone() }).period(period);
  return {
    title: t('title', { period: name }),
    description: t('description', { period: name }),
    alternates: await alternates(archivePath(period)),
  };
}

export async function fixedPageMetadata(slug: string): Promise<Metadata> {
  const view = await findFixedPage(slug);
  if (!view) return {};
  const { page, description, isNamedLikeCategory } = view;
  const t = await getTranslations('FixedPage');
  const { title } = page;
  return {
    title: isNamedLikeCategory ? t('titleBesideCategory', { title }) : title,
    description: description || t('description', { title, siteName: siteIdentity().name }),
    alternates: await alternates(pagePath(page.slug)),
  };
}

export async function feedsMetadata(): Promise<Metadata> {
  const t = await getTranslations('FeedsPage');
  return {
    title: t('title'),
    description: t('description'),
    alternates: await alternates(feedsPath()),
  };
}

export async function sitePlanMetadata(): Promise<Metadata> {
  const t = await getTranslations('SitePlan');
  return {
    title: t('title'),
    description: t('description'),
    alternates: await alternates(sitePlanPath()),
  };
}

/** It shows what one reader chose, and has no form in the full edition: search engines are to leave it. */
export async function settingsMetadata(): Promise<Metadata> {
  const t = await getTranslations('SettingsPage');
  return { title: t('title'), description: t('description'), robots: { index: false, follow: true } };
}

/** Whoever follows a search follows its feed first. */
async function searchAlternates(search: NumberedSearch): Promise<NonNullable<Metadata['alternates']>> {
  const { types = {}, ...others } = await alternates(searchPath(search));
  if (search.question === '') return { ...others, types };
  const t = await getTranslations('Feeds');
  const title = t('searchTitle', { siteName: siteIdentity().name, question: search.question });
  const { order: _, number: __, ...followed } = search;
  const feed = { url: searchFeedPath(followed), title };
  return { ...others, types: { ...types, [FEED_MEDIA_TYPES.rss]: [feed] } };
}

export async function searchMetadata(query: string): Promise<Metadata> {
  const view = await findSearch(query);
  if (!view) return {};
  const { search, number } = view;
  const { question } = search;
  const t = await getTranslations('SearchPage');
  return {
    title: question === '' ? t('title') : t('metaTitle', { question, number }),
    description: t('help'),
    alternates: await searchAlternates({ ...search, number }),
    // Its pages are made of others, without end.
    robots: { index: false, follow: true },
  };
}
