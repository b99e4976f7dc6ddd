import type { ErrorStatus } from './domain/error-status.ts';
import type { Period } from './domain/period.ts';

/**
 * Every path of the portal is built here and nowhere else (contract, “Addresses”). Slugs are `[a-z0-9-]`, so nothing needs escaping.
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
export function searchPath(question = '', pageNumber = 1): string {
  const parameters = new URLSearchParams({
    ...(question !== '' && { q: question }),
    ...(pageNumber > 1 && { page: String(pageNumber) }),
  });
  return parameters.size === 0 ? '/recherche' : `/recherche?${parameters}`;
}

/** A file made of a picture, by the picture's hash and the variant's name. */
export function picturePath(hash: string, variantName: string): string {
  return `/media/${hash}/${variantName}`;
}

/** The page of one picture of an article; numbers start at 1. */
export function photoPath(articleSlug: string, number: number): string {
  return `/photo/${articleSlug}/${number}`;
}

/** A fixed page. */
export function pagePath(slug: string): string {
  return `/pages/${slug}`;
}

export function sitePlanPath(): string {
  return '/plan-du-site';
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

/** The absolute address of a path, as canonical links and feeds need it. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}
