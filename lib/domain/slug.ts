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
  if (!isTaken(slug)) return slug;
  for (let n = 2; ; n++) {
    const candidate = `${slug}-${n}`;
    if (!isTaken(candidate)) return candidate;
  }
}
