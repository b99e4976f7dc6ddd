import type { Metadata } from 'next';
import { getTimeZone } from 'next-intl/server';
import { siteIdentity } from '#lib/content/site.ts';
import type { ErrorStatus } from '#lib/domain/error-status.ts';
import type { Period } from '#lib/domain/period.ts';
import type { NumberedSearch } from '#lib/domain/search.ts';
import { FEED_MEDIA_TYPES } from '#lib/feeds/render-feed.ts';
import { frenchFormat } from '#lib/french/format.ts';
import { translator } from '#lib/i18n/translator.ts';
import { toPhotoImage } from '#lib/seo/share-image.ts';
import {
  archivePath,
  archivesPath,
  articlePath,
  authorPath,
  authorsPath,
  categoryPath,
  dossierPath,
  dossiersPath,
  feedsPath,
  frontPath,
  pagePath,
  photoPath,
  searchFeedPath,
  searchPath,
  settingsPath,
  sitePlanPath,
  topicPath,
  topicsPath,
} from '#lib/urls.ts';
import { alternates } from './alternates.ts';
import { describePage } from './describe-page.ts';
import { publicUrl } from './public-url.ts';
import { shareArticle, sharePage, toSharedImage } from './shared-link.ts';
import {
  buildFront,
  findArticle,
  findAuthor,
  findCategory,
  findDossier,
  findFixedPage,
  findPhoto,
  findSearch,
  findTopic,
} from './views.ts';

/*
 * What search engines and shared links are told of each page. Both editions say the same: the canonical address is that of the full one.
 */

/** What all pages have unless they say otherwise. */
export function siteMetadata(): Metadata {
  const { name } = siteIdentity();
  return {
    title: { default: name, template: `%s | ${name}` },
    // A page that asks not to be kept says so in its place (https://developers.google.com/search/docs/appearance/google-discover, “Large images”).
    robots: { 'max-image-preview': 'large' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

/** Pages of a list have a description each: search engines take two that are alike for one page. */
function numberDescription(description: string, number: number): string {
  const t = translator('Pagination');
  return number === 1 ? description : t('described', { description, number });
}

export function errorMetadata(status: ErrorStatus): Metadata {
  const t = translator('ErrorPage');
  return { title: t(`${status}.title`), description: t(`${status}.text`), robots: { index: false } };
}

export async function frontMetadata(): Promise<Metadata> {
  const t = translator('Front');
  const { name } = siteIdentity();
  const { lead } = await buildFront();
  return describePage({
    path: frontPath(),
    title: { absolute: `${name} | ${t('title')}` },
    description: t('description', { siteName: name }),
    shared: { title: name, image: lead && toSharedImage(lead) },
  });
}

export async function categoryMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findCategory(slug, number);
  if (!view) return {};
  const { name, description } = view.category;
  const t = translator('CategoryPage');
  return describePage({
    path: categoryPath(slug, number),
    title: number === 1 ? name : t('numbered', { name, number }),
    description: numberDescription(description ?? t('description', { name }), number),
    followed: { kind: 'category', slug, name },
    shared: { title: name, image: view.lead && toSharedImage(view.lead) },
    // Nothing to find there yet, and no page leads there.
    ...(!view.lead && view.articles.length === 0 && { robots: { index: false, follow: true } }),
  });
}

export async function articleMetadata(slug: string): Promise<Metadata> {
  const view = await findArticle(slug);
  if (!view) return {};
  const { article, description } = view;
  const t = translator('ArticlePage');
  const { headline, category, authors } = article;
  const canonical = article.canonicalUrl ?? articlePath(article);
  // A text may be nothing but a picture.
  const words = description || t('description', { headline, category: category.name });
  return {
    title: article.seoTitle ?? headline,
    description: words,
    authors: authors.map(({ name }) => ({ name })),
    alternates: alternates(canonical),
    ...shareArticle(article, { url: canonical, description: words }),
  };
}

export async function photoMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findPhoto(slug, number);
  if (!view) return {};
  const { article, photo, rank, description } = view;
  const { headline } = article;
  const t = translator('PhotoPage');
  const title = t('metaTitle', { rank, headline });
  return describePage({
    path: photoPath(slug, number),
    title,
    description: description ?? t('description', { rank, headline }),
    shared: { title, image: toPhotoImage(photo, 'full') },
    // A picture with a line of text is no answer to a search: its article is, and shows it.
    robots: { index: false, follow: true },
  });
}

export async function authorMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findAuthor(slug, number);
  if (!view) return {};
  const { name, description } = view.author;
  const t = translator('AuthorPage');
  return describePage({
    path: authorPath(slug, number),
    title: t('metaTitle', { name, number }),
    description: numberDescription(description ?? t('description', { name }), number),
    followed: { kind: 'author', slug, name },
  });
}

export function authorsMetadata(number: number): Metadata {
  const t = translator('AuthorsPage');
  return describePage({
    path: authorsPath(number),
    title: t('metaTitle', { number }),
    description: numberDescription(t('description'), number),
  });
}

export async function topicMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findTopic(slug, number);
  if (!view) return {};
  const { name, description } = view.topic;
  const [newest] = view.articles.items;
  const t = translator('TopicPage');
  return describePage({
    path: topicPath(slug, number),
    title: t('metaTitle', { name, number }),
    description: numberDescription(description ?? t('description', { name }), number),
    followed: { kind: 'topic', slug, name },
    shared: { title: name, image: newest && toSharedImage(newest) },
  });
}

export function topicsMetadata(number: number): Metadata {
  const t = translator('TopicsPage');
  return describePage({
    path: topicsPath(number),
    title: t('metaTitle', { number }),
    description: numberDescription(t('description'), number),
  });
}

export function dossiersMetadata(): Metadata {
  const t = translator('DossiersPage');
  return describePage({ path: dossiersPath(), title: t('title'), description: t('description') });
}

export async function dossierMetadata(slug: string): Promise<Metadata> {
  const view = await findDossier(slug);
  if (!view) return {};
  const { title, description } = view.dossier;
  const [first] = view.articles;
  const t = translator('DossierPage');
  return describePage({
    path: dossierPath(slug),
    title: t('metaTitle', { title }),
    description: description ?? t('description', { title }),
    shared: { title, image: first && toSharedImage(first) },
  });
}

export function archivesMetadata(): Metadata {
  const t = translator('ArchivesPage');
  return describePage({
    path: archivesPath(),
    title: t('title'),
    description: t('description'),
  });
}

export async function archiveMetadata(period: Period): Promise<Metadata> {
  const t = translator('ArchivePage');
  const ofPeriod = frenchFormat({ timeZone: await getTimeZone() }).ofPeriod(period);
  return describePage({
    path: archivePath(period),
    title: t('title', { ofPeriod }),
    description: t('description', { ofPeriod }),
  });
}

export async function fixedPageMetadata(slug: string): Promise<Metadata> {
  const view = await findFixedPage(slug);
  if (!view) return {};
  const { page, description, isNamedLikeCategory } = view;
  const t = translator('FixedPage');
  const { title } = page;
  return describePage({
    path: pagePath(page.slug),
    title: isNamedLikeCategory ? t('titleBesideCategory', { title }) : title,
    description: description || t('description', { title, siteName: siteIdentity().name }),
  });
}

export function feedsMetadata(): Metadata {
  const t = translator('FeedsPage');
  return describePage({
    path: feedsPath(),
    title: t('title'),
    description: t('description'),
  });
}

export function sitePlanMetadata(): Metadata {
  const t = translator('SitePlan');
  return describePage({
    path: sitePlanPath(),
    title: t('title'),
    description: t('description'),
  });
}

/** It shows what one reader chose, and has no form in the full edition: search engines are to leave it. */
export function settingsMetadata(): Metadata {
  const t = translator('SettingsPage');
  return {
    title: t('title'),
    description: t('description'),
    ...sharePage({ path: settingsPath() }),
    robots: { index: false, follow: true },
  };
}

/** Whoever follows a search follows its feed first. */
function searchAlternates(search: NumberedSearch): NonNullable<Metadata['alternates']> {
  const { types = {}, ...others } = alternates(searchPath(search));
  if (search.question === '') return { ...others, types };
  const t = translator('Feeds');
  const title = t('searchTitle', { siteName: siteIdentity().name, question: search.question });
  const { order: _, number: __, ...followed } = search;
  const feed = { url: publicUrl(searchFeedPath(followed)), title };
  return { ...others, types: { ...types, [FEED_MEDIA_TYPES.rss]: [feed] } };
}

export async function searchMetadata(query: string): Promise<Metadata> {
  const view = await findSearch(query);
  if (!view) return {};
  const { search, number } = view;
  const { question } = search;
  const t = translator('SearchPage');
  const path = searchPath({ ...search, number });
  const page = describePage({
    path,
    title: question === '' ? t('title') : t('metaTitle', { question, number }),
    description: t('help'),
    // Its pages are made of others, without end.
    robots: { index: false, follow: true },
  });
  return { ...page, alternates: searchAlternates({ ...search, number }) };
}
