import { isReserved } from './reserved-words.ts';

/** Longest slug kept from an import; what we make ourselves is at most 96 characters (lib/french/slug.ts). */
const IMPORTED_SLUG_LENGTH_MAX = 200;

const SLUG = /^[a-z0-9-]+$/;

/** Whether a slug that comes from elsewhere can serve as it is. */
export function isUsableSlug(slug: string): boolean {
  return slug.length <= IMPORTED_SLUG_LENGTH_MAX && SLUG.test(slug) && !isReserved(slug);
}

/** The slug itself, or the first of `-2`, `-3`… that is free. */
export function freeSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  return isTaken(slug) ? freeNumberedSlug(slug, 2, isTaken).slug : slug;
}

/** The first of `-n`, `-(n + 1)`… that is free. */
export function freeNumberedSlug(
  slug: string,
  from: number,
  isTaken: (candidate: string) => boolean,
): { readonly slug: string; readonly number: number } {
  for (let number = from; ; number++) {
    const candidate = `${slug}-${number}`;
    if (!isTaken(candidate)) return { slug: candidate, number };
  }
}
