import { assertNever } from './domain/assert-never.ts';
import type { ErrorStatus } from './domain/error-status.ts';
import type { FeedFormat, FeedSubject } from './domain/feed.ts';
import type { Period } from './domain/period.ts';
import { type ReaderChoice, toChoiceName } from './domain/reader-choice.ts';
import type { NumberedSearch, Search } from './domain/search.ts';
import { type SettingsScreen, toScreenWords } from './domain/settings-screen.ts';
import type { SitemapName } from './domain/sitemap.ts';

/**
 * Every path of the portal is built here and nowhere else (ARCHITECTURE.md, invariant 7). Slugs are `[a-z0-9-]`, so nothing needs escaping.
 */
export function frontPath(): string {
  return '/';
}

/** Page 1 is the category's own address, and so for every other list. */
export function categoryPath(slug: string, pageNumber = 1): string {
  return listPath(`/${slug}`, pageNumber);
}

export function authorsPath(pageNumber = 1): string {
  return listPath('/auteurs', pageNumber);
}

export function authorPath(slug: string, pageNumber = 1): string {
  return listPath(`/auteurs/${slug}`, pageNumber);
}

export function topicsPath(pageNumber = 1): string {
  return listPath('/sujets', pageNumber);
}

export function topicPath(slug: string, pageNumber = 1): string {
  return listPath(`/sujets/${slug}`, pageNumber);
}

function listPath(path: string, pageNumber: number): string {
  return pageNumber === 1 ? path : `${path}/page/${pageNumber}`;
}

export function dossiersPath(): string {
  return '/dossiers';
}

export function dossierPath(slug: string): string {
  return `/dossiers/${slug}`;
}

export function archivesPath(): string {
  return '/archives';
}

/** `/archives/2026`, `/archives/2026/02`, `/archives/2026/02/03`. */
export function archivePath({ year, month, day }: Period): string {
  const parts = [month, day].filter(part => part !== undefined);
  return [
    archivesPath(),
    String(year).padStart(4, '0'),
    ...parts.map(part => String(part).padStart(2, '0')),
  ].join('/');
}

/** What a reader looks for stands in the query as a form writes it, so that a form's address is the page's own. */
export function searchPath(search: Partial<NumberedSearch> = {}): string {
  const { number = 1 } = search;
  return withQuery('/recherche', {
    ...toSearchParameters(search),
    ...(number > 1 && { page: String(number) }),
  });
}

/** The feed of a search's answers. */
export function searchFeedPath(search: Partial<Search> = {}): string {
  return withQuery('/recherche/rss.xml', toSearchParameters(search));
}

/** The parameters of a search and where they stand, in one order for all, so that a search has one address. */
export const SEARCH_PARAMETERS = {
  question: 'q',
  category: 'rubrique',
  author: 'auteur',
  from: 'du',
  to: 'au',
  order: 'tri',
} as const satisfies Record<keyof Search, string>;

function toSearchParameters(search: Partial<Search>): Readonly<Record<string, string>> {
  const parameters = (Object.keys(SEARCH_PARAMETERS) as (keyof Search)[]).map(
    member => [SEARCH_PARAMETERS[member], search[member] ?? ''] as const,
  );
  return Object.fromEntries(parameters.filter(([, value]) => value !== ''));
}

function withQuery(path: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parameters);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The address of a search whose question is not known yet, for programs that write it in the place of `{word}`. */
export function searchTemplate(address: string, word: string): string {
  return `${address}?${SEARCH_PARAMETERS.question}={${word}}`;
}

/** How a browser searches the newspaper (OpenSearch). */
export function openSearchPath(): string {
  return '/opensearch.xml';
}

/** A file made of a picture, by the picture's hash and the variant's name. */
export function picturePath(hash: string, variantName: string): string {
  return `/media/${hash}/${variantName}`;
}

/** A document or a recording, by the hash of its file and the name that it has here. */
export function enclosurePath({
  hash,
  fileName,
}: {
  readonly hash: string;
  readonly fileName: string;
}): string {
  return `/media/${hash}/${fileName}`;
}

/** The page of one picture of an article; numbers start at 1. */
export function photoPath(articleSlug: string, number: number): string {
  return `${photosPath(articleSlug)}/${number}`;
}

/** What the addresses of an article's pictures begin with. No page is there. */
export function photosPath(articleSlug: string): string {
  return `/photo/${articleSlug}`;
}

/** The cover of an article as a picture, by the article's id. */
export function coverPath(articleId: number): string {
  return `/couvertures/${articleId}.png`;
}

/** A fixed page. */
export function pagePath(slug: string): string {
  return `/pages/${slug}`;
}

export function sitePlanPath(): string {
  return '/plan-du-site';
}

/** The page that lists the feeds for people. */
export function feedsPath(): string {
  return '/flux';
}

/** A feed stands beside the page that it follows. An archive is a part of it that no new article changes, counted from the oldest. */
export function feedPath(subject: FeedSubject, format: FeedFormat, archive?: number): string {
  const page = feedPagePath(subject);
  const file = `${page === frontPath() ? '' : page}/${FEED_FILES[format]}`;
  return archive === undefined ? file : `${file}?archive=${archive}`;
}

const FEED_FILES: Readonly<Record<FeedFormat, string>> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};

/** The page that has the same articles as a feed. */
export function feedPagePath(subject: FeedSubject): string {
  switch (subject.kind) {
    case 'site':
      return frontPath();
    case 'category':
      return categoryPath(subject.slug);
    case 'author':
      return authorPath(subject.slug);
    case 'topic':
      return topicPath(subject.slug);
    default:
      return assertNever(subject);
  }
}

export function sitemapIndexPath(): string {
  return '/sitemap.xml';
}

export function sitemapPath(name: SitemapName): string {
  const suffix = name.part === 1 ? '' : `-${name.part}`;
  if (name.kind === 'news')
    return name.part === 1 ? '/sitemap-actualites.xml' : `/sitemaps/actualites${suffix}.xml`;
  if (name.kind !== 'articles') return `/sitemaps/${name.kind}${suffix}.xml`;
  const [year, month] = [String(name.year).padStart(4, '0'), String(name.month).padStart(2, '0')];
  return `/sitemaps/articles-${year}-${month}${suffix}.xml`;
}

/** Where search engines find that the key is the site's own (IndexNow). */
export function indexnowKeyPath(key: string): string {
  return `/${key}.txt`;
}

export function robotsPath(): string {
  return '/robots.txt';
}

export function manifestPath(): string {
  return '/manifest.webmanifest';
}

export function securityContactPath(): string {
  return '/.well-known/security.txt';
}

/** Whether texts may be mined (TDMRep). */
export function textMiningPath(): string {
  return '/.well-known/tdmrep.json';
}

/** The newsroom's own part, which no crawler has business in. */
export function deskPath(): string {
  return '/redaction';
}

/** The site's sign at any size; `iconPath` has it for what wants pixels. */
export function iconSvgPath(): string {
  return '/icon.svg';
}

export function iconPath(widthPx: 192 | 512): string {
  return `/icone-${widthPx}.png`;
}

export function articlePath(article: {
  readonly slug: string;
  readonly category: { readonly slug: string };
}): string {
  return `/${article.category.slug}/${article.slug}`;
}

/** full: as designed · mobile: the same pages without weight, under `/m`. */
export const EDITIONS = ['full', 'mobile'] as const;
export type Edition = (typeof EDITIONS)[number];

const MOBILE_PREFIX = '/m';

/** The mobile edition's address of a page. */
export function mobilePath(path: string): string {
  return path === frontPath() ? MOBILE_PREFIX : `${MOBILE_PREFIX}${path}`;
}

/** The edition that a clean path belongs to, and the address that the page has in the full one. */
export function splitEdition(path: string): { readonly edition: Edition; readonly path: string } {
  if (path === MOBILE_PREFIX) return { edition: 'mobile', path: frontPath() };
  if (!path.startsWith(`${MOBILE_PREFIX}/`)) return { edition: 'full', path };
  return { edition: 'mobile', path: path.slice(MOBILE_PREFIX.length) };
}

export function editionPath(edition: Edition, path: string): string {
  return edition === 'mobile' ? mobilePath(path) : path;
}

/** The internal address of an error document; from outside it is unknown like any other. */
export function errorPath(status: ErrorStatus, edition: Edition = 'full'): string {
  return editionPath(edition, `/erreur/${status}`);
}

/** The reader's choices: the one page that only the mobile edition has. */
export function settingsPath(): string {
  return mobilePath('/reglages');
}

/** Where a reader gets who saved a choice: the page can tell whether the browser kept it. */
export function savedSettingsPath(choice: ReaderChoice | undefined): string {
  return `${settingsPath()}?${SAVED_PARAMETER}=${choice ? toChoiceName(choice) : ''}`;
}

export const SAVED_PARAMETER = 'choix';

/** The internal address of what the settings show, as `errorPath` is one. */
export function settingsScreenPath(screen: SettingsScreen): string {
  return [settingsPath(), ...toScreenWords(screen)].join('/');
}

/** The absolute address of a path, as canonical links and feeds need it. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}
