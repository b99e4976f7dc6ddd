import type { ErrorStatus } from './domain/error-status.ts';

/**
 * Every path of the portal is built here and nowhere else (contract, “Addresses”). Slugs are `[a-z0-9-]`, so nothing needs escaping.
 */
export function frontPath(): string {
  return '/';
}

/** Page 1 is the category's own address. */
export function categoryPath(slug: string, pageNumber = 1): string {
  return pageNumber === 1 ? `/${slug}` : `/${slug}/page/${pageNumber}`;
}

/** A fixed page. */
export function pagePath(slug: string): string {
  return `/pages/${slug}`;
}

export function articlePath(article: {
  readonly slug: string;
  readonly category: { readonly slug: string };
}): string {
  return `/${article.category.slug}/${article.slug}`;
}

/** The internal address of an error document; from outside it is unknown like any other. */
export function errorPath(status: ErrorStatus): string {
  return `/erreur/${status}`;
}

/** The absolute address of a path, as canonical links and feeds need it. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href;
}
