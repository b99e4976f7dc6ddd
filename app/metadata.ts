import type { Metadata } from 'next';
import { getTimeZone, getTranslations } from 'next-intl/server';
import { siteIdentity } from '#lib/content/site.ts';
import type { ErrorStatus } from '#lib/domain/error-status.ts';
import type { Period } from '#lib/domain/period.ts';
import { frenchFormat } from '#lib/french/format.ts';
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
  searchPath,
  sitePlanPath,
  topicPath,
  topicsPath,
} from '#lib/urls.ts';
import { alternates } from './alternates.ts';
import {
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
  return {
    title: { absolute: `${siteIdentity().name} | ${t('title')}` },
    alternates: await alternates(frontPath()),
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
  return {
    title: article.seoTitle ?? headline,
    // A text may be nothing but a picture.
    description: description || t('description', { headline, category: category.name }),
    alternates: await alternates(article.canonicalUrl ?? articlePath(article)),
  };
}

export async function photoMetadata(slug: string, number: number): Promise<Metadata> {
  const view = await findPhoto(slug, number);
  if (!view) return {};
  const { article, rank, description } = view;
  const { headline } = article;
  const t = await getTranslations('PhotoPage');
  return {
    title: t('metaTitle', { rank, headline }),
    description: description ?? t('description', { rank, headline }),
    alternates: await alternates(photoPath(slug, number)),
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

export async function searchMetadata(query: string): Promise<Metadata> {
  const view = await findSearch(query);
  if (!view) return {};
  const { question, number } = view;
  const t = await getTranslations('SearchPage');
  return {
    title: question === '' ? t('title') : t('metaTitle', { question, number }),
    description: t('help'),
    alternates: await alternates(searchPath(question, number)),
    // Its pages are made of others, without end.
    robots: { index: false, follow: true },
  };
}
