/**
 * How long caches that are not ours may keep an answer (RFC 9111; RFC 5861 for the two stale directives). A browser always asks again and is
 * answered 304. A CDN asks once in ten seconds for each document, whatever its load, and shows its copy when we cannot answer.
 */
export const DOCUMENT_CACHE_CONTROL =
  'public, max-age=0, s-maxage=10, stale-while-revalidate=30, stale-if-error=86400';

/** For files whose address changes with their bytes (RFC 8246). */
export const IMMUTABLE_CACHE_CONTROL = 'public, max-age=31536000, immutable';

/**
 * For the picture of a cover, which takes its category's colour, and a newer version's drawing, without another address. Nothing is wrong with the one before: it can be
 * shown for a day, and while the new one comes.
 */
export const COVER_CACHE_CONTROL = 'public, max-age=86400, stale-while-revalidate=604800';

/** For the rules of speculation: a browser asks for them for each page that it shows, and is answered 304 (see note-shown-page.ts). */
export const ASK_AGAIN_CACHE_CONTROL = 'no-cache';

/** For what is true of this moment only. */
export const NO_STORE = 'no-store';

/** For an answer that a reader's cookie changed: the reader's browser may keep it, and asks each time. */
export const PRIVATE = 'private, no-cache';

/** For an answer that sets a cookie, or shows what it holds. */
export const PRIVATE_NO_STORE = 'private, no-store';
