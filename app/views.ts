import { getNow } from 'next-intl/server';
import { cache } from 'react';
import { buildArchivesView, findArchiveView } from '#lib/content/archive-views.ts';
import { findArticleView } from '#lib/content/article-view.ts';
import { findAuthorView } from '#lib/content/author-view.ts';
import { findCategoryView } from '#lib/content/category-view.ts';
import { findDossiersView, findDossierView } from '#lib/content/dossier-views.ts';
import { buildErrorView } from '#lib/content/error-view.ts';
import { buildFeedsView } from '#lib/content/feeds-view.ts';
import { buildFrontView } from '#lib/content/front-view.ts';
import { findAuthorsView, findTopicsView } from '#lib/content/index-views.ts';
import { findPageView } from '#lib/content/page-view.ts';
import { parseSearch } from '#lib/content/parse-search.ts';
import { findPhotoView } from '#lib/content/photo-view.ts';
import { reader } from '#lib/content/reader.ts';
import { findSearchView } from '#lib/content/search-view.ts';
import { findSite } from '#lib/content/site.ts';
import { buildSitePlanView } from '#lib/content/site-plan-view.ts';
import { findTopicView } from '#lib/content/topic-view.ts';
import type { Period } from '#lib/domain/period.ts';

/*
 * The views of pages, for both editions. Each is made once a request, however often it is asked for: a page's metadata and its words come from
 * the same view. An archive's metadata come from its period alone, so that its view is asked for once.
 */

export const buildFront = cache(async () => buildFrontView(reader(), await atNow()));

export const findCategory = cache(async (slug: string, number: number) =>
  findCategoryView(reader(), { slug, number, ...(await atNow()) }),
);

export const findArticle = cache(async (slug: string) =>
  findArticleView(reader(), { slug, ...(await atNow()) }),
);

export const findPhoto = cache(async (slug: string, number: number) =>
  findPhotoView(reader(), { slug, number, ...(await atNow()) }),
);

export const findDossiers = cache(async () => findDossiersView(reader(), await atNow()));

export const findDossier = cache(async (slug: string) =>
  findDossierView(reader(), { slug, ...(await atNow()) }),
);

export const findAuthor = cache(async (slug: string, number: number) =>
  findAuthorView(reader(), { slug, number, ...(await atNow()) }),
);

export const findAuthors = cache(async (number: number) =>
  findAuthorsView(reader(), { number, ...(await atNow()) }),
);

export const findTopic = cache(async (slug: string, number: number) =>
  findTopicView(reader(), { slug, number, ...(await atNow()) }),
);

export const findTopics = cache(async (number: number) =>
  findTopicsView(reader(), { number, ...(await atNow()) }),
);

export const buildArchives = cache(async () => buildArchivesView(reader(), await atNow()));

export async function findArchive(period: Period) {
  return findArchiveView(reader(), { period, ...(await atNow()) });
}

export const findFixedPage = cache(async (slug: string) =>
  findPageView(reader(), { slug, ...(await atNow()) }),
);

export const buildFeeds = cache(async () => buildFeedsView(reader(), await atNow()));

export const buildSitePlan = cache(async () => buildSitePlanView(reader(), await atNow()));

/** The answer to a search, from the query of its address. */
export const findSearch = cache(async (query: string) => {
  const search = parseSearch(new URLSearchParams(query));
  return search && findSearchView(reader(), { ...search, ...(await atNow()) });
});

export const buildError = cache(async () => buildErrorView(reader(), await atNow()));

/** What surrounds a page, for one that shows nothing of the content. */
export const findSurroundings = cache(async () => findSite(reader(), await atNow()));

async function atNow() {
  return { now: await getNow() };
}
