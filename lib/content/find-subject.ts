import type { Reader } from '#db/client.ts';
import { hasArticlesBetween } from '#db/queries/archives.ts';
import { countCategoryArticles, findArticleAddress } from '#db/queries/articles.ts';
import { countAuthorArticles, findAuthor, listAuthors } from '#db/queries/authors.ts';
import { findCategory } from '#db/queries/categories.ts';
import { findDossier, hasDossiers } from '#db/queries/dossiers.ts';
import { findMostReadDate } from '#db/queries/most-read.ts';
import { findPage } from '#db/queries/pages.ts';
import { findRelatedDate } from '#db/queries/related-lists.ts';
import { readRevision } from '#db/queries/revision.ts';
import { countTopicArticles, findTopic, listTopics } from '#db/queries/topics.ts';
import { config } from '#lib/config.ts';
import { splitAddress } from '#lib/domain/address.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import { toInstants } from '#lib/domain/period.ts';
import { parseRoute, type Route } from '#lib/domain/route.ts';
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
  searchPath,
  sitePlanPath,
  topicPath,
  topicsPath,
} from '#lib/urls.ts';
import { findNextAnniversary } from './article-age.ts';
import { findNextMidnight } from './next-midnight.ts';
import { INDEX_PAGE_SIZE, LIST_PAGE_SIZE } from './page-sizes.ts';
import { parseSearch } from './parse-search.ts';
import { hasPhoto } from './photo-view.ts';
import { hasSearchPage } from './search-view.ts';

/** What a page is about, without the page: as little as is needed to know its address and its age. */
export interface Subject {
  readonly kind: 'page';
  readonly path: string;
  /** The parameters that its route declares, with their question mark, as they should be written. */
  readonly query?: string;
  readonly revision: number;
  /** When the page changes though its subject does not. */
  readonly endsAt?: Date;
  /** Of the article that the page is, if it is one. */
  readonly articleId?: number;
  /** When the list beside the subject was made; the beginning of time as long as there is none. */
  readonly sideListAt?: Date;
}

const NO_LIST = new Date(0);

type FoundSubject = Subject | { readonly kind: 'gone' } | undefined;

/** The subject that a clean path and its query lead to, at the address it should have; `undefined` when there is none and never was. */
export async function findSubject(
  db: Reader,
  { path, query = '', now }: { readonly path: string; readonly query?: string; readonly now: Date },
): Promise<FoundSubject> {
  const route = parseRoute(path);
  if (!route) return undefined;
  switch (route.name) {
    case 'front':
      // La une is about everything, and says what day it is.
      return {
        ...(await findWholeSite(db, frontPath(), findNextMidnight(now, config().timeZone))),
        sideListAt: (await findMostReadDate(db, { now })) ?? NO_LIST,
      };
    case 'category':
      return findCategoryPage(db, route, now);
    case 'article':
      return findArticlePage(db, route, now);
    case 'author':
      return findAuthorPage(db, route, now);
    case 'authors':
      return findIndex(db, { list: listAuthors, number: route.number, path: authorsPath(route.number), now });
    case 'topic':
      return findTopicPage(db, route, now);
    case 'topics':
      return findIndex(db, { list: listTopics, number: route.number, path: topicsPath(route.number), now });
    case 'dossiers':
      return (await hasDossiers(db, { now })) ? findWholeSite(db, dossiersPath()) : undefined;
    case 'dossier':
      return findDossierPage(db, route, now);
    case 'archives':
      return findWholeSite(db, archivesPath());
    case 'archive':
      return findArchive(db, route, now);
    case 'page':
      return findFixedPage(db, route);
    case 'photo':
      return findPhotoPage(db, route, now);
    case 'search':
      return findSearchPage(db, new URLSearchParams(query), now);
    case 'feeds':
      return findWholeSite(db, feedsPath());
    case 'site-plan':
      return findWholeSite(db, sitePlanPath());
    default:
      return assertNever(route);
  }
}

type RouteOf<Name extends Route['name']> = Extract<Route, { name: Name }>;

/** A page about everything changes with everything. */
async function findWholeSite(db: Reader, path: string, endsAt?: Date): Promise<Subject> {
  return { kind: 'page', path, revision: await readRevision(db), ...(endsAt && { endsAt }) };
}

async function findCategoryPage(
  db: Reader,
  { category, number }: RouteOf<'category'>,
  now: Date,
): Promise<FoundSubject> {
  const found = await findCategory(db, { slug: category });
  if (!found) return undefined;
  const isThere = number === 1 || isOnPage(await countCategoryArticles(db, { slug: category, now }), number);
  if (!isThere) return undefined;
  const subject = toListSubject(found, categoryPath(category, number));
  // What is read most stands on the first page.
  if (number > 1) return subject;
  return { ...subject, sideListAt: (await findMostReadDate(db, { categorySlug: category, now })) ?? NO_LIST };
}

/** An author or a topic without an article that readers may see is nobody's business. */
async function findAuthorPage(
  db: Reader,
  { slug, number }: RouteOf<'author' | 'topic'>,
  now: Date,
): Promise<FoundSubject> {
  const found = await findAuthor(db, { slug });
  const isThere = found && isOnPage(await countAuthorArticles(db, { slug, now }), number);
  return isThere ? toListSubject(found, authorPath(slug, number)) : undefined;
}

async function findTopicPage(
  db: Reader,
  { slug, number }: RouteOf<'author' | 'topic'>,
  now: Date,
): Promise<FoundSubject> {
  const found = await findTopic(db, { slug });
  const isThere = found && isOnPage(await countTopicArticles(db, { slug, now }), number);
  return isThere ? toListSubject(found, topicPath(slug, number)) : undefined;
}

async function findDossierPage(db: Reader, { slug }: RouteOf<'dossier'>, now: Date): Promise<FoundSubject> {
  const found = await findDossier(db, { slug, now });
  return found && toListSubject(found, dossierPath(slug));
}

function isOnPage(articleCount: number, number: number): boolean {
  return articleCount > (number - 1) * LIST_PAGE_SIZE;
}

function toListSubject({ revision }: { readonly revision: number }, path: string): Subject {
  return { kind: 'page', path, revision };
}

interface Index {
  readonly list: typeof listAuthors | typeof listTopics;
  readonly number: number;
  readonly path: string;
  readonly now: Date;
}

async function findIndex(db: Reader, { list, number, path, now }: Index): Promise<FoundSubject> {
  const { count } =
    number === 1 ? { count: 1 } : await list(db, { now, page: number, pageSize: INDEX_PAGE_SIZE });
  return number > count ? undefined : findWholeSite(db, path);
}

async function findArchive(db: Reader, { period }: RouteOf<'archive'>, now: Date): Promise<FoundSubject> {
  const span = toInstants(period, config().timeZone);
  const isThere = span && (await hasArticlesBetween(db, { ...span, now }));
  return isThere ? findWholeSite(db, archivePath(period)) : undefined;
}

async function findFixedPage(db: Reader, { slug }: RouteOf<'page'>): Promise<FoundSubject> {
  const page = await findPage(db, { slug });
  return page && { kind: 'page', path: pagePath(slug), revision: page.revision };
}

/** What is found changes with everything. */
async function findSearchPage(db: Reader, parameters: URLSearchParams, now: Date): Promise<FoundSubject> {
  const search = parseSearch(parameters);
  if (!search || !(await hasSearchPage(db, { ...search, now }))) return undefined;
  const { path, query } = splitAddress(searchPath(search));
  return { ...(await findWholeSite(db, path)), query };
}

/** An article is found by its slug alone: under the wrong category its right address is still known. */
async function findArticlePage(db: Reader, { slug }: RouteOf<'article'>, now: Date): Promise<FoundSubject> {
  const address = await findArticleAddress(db, { slug, now });
  if (!address) return undefined;
  if (address.state === 'withdrawn') return { kind: 'gone' };
  return {
    kind: 'page',
    path: articlePath({ slug, category: { slug: address.categorySlug } }),
    revision: address.revision,
    // From then on it says how old it is.
    endsAt: findNextAnniversary(address.updatedAt ?? address.publishedAt, now),
    articleId: address.id,
    sideListAt: (await findRelatedDate(db, { articleId: address.id })) ?? NO_LIST,
  };
}

/** A picture has the age of its article, and goes with it. */
async function findPhotoPage(
  db: Reader,
  { slug, number }: RouteOf<'photo'>,
  now: Date,
): Promise<FoundSubject> {
  const address = await findArticleAddress(db, { slug, now });
  if (!address) return undefined;
  if (address.state === 'withdrawn') return { kind: 'gone' };
  if (!(await hasPhoto(db, { slug, number, now }))) return undefined;
  return { kind: 'page', path: photoPath(slug, number), revision: address.revision };
}
