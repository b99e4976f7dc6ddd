/** rss: RSS 2.0 · atom: Atom 1.0 · json: JSON Feed 1.1. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** What a feed follows. */
export type FeedSubject =
  | { readonly kind: 'site' }
  | { readonly kind: 'category' | 'author' | 'topic'; readonly slug: string };

/** By whom and since when our feeds mint identifiers (RFC 4151, section 2.1): it outlives a change of domain. */
export interface FeedIdentity {
  /** A domain name that was the site's. */
  readonly authority: string;
  /** A day when it was, `2026-11-24`. */
  readonly since: string;
}
