import type { FeedIdentity } from '#lib/domain/feed.ts';

/** A feed, whatever format it is written in. Addresses are absolute. */
export interface Feed {
  /** Permanent: the same in every format, in every part, and after a change of slug or of domain. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: FeedAuthor;
  /** The page that has the same articles. */
  readonly pageUrl: string;
  /** The document's own address. */
  readonly url: string;
  readonly iconUrl: string;
  /** Whom to ask to be told of what is new (https://www.w3.org/TR/websub/). */
  readonly hubUrl?: string | undefined;
  readonly updatedAt: Date;
  readonly timeZone: string;
  readonly parts: FeedParts;
  /** Under which names are made of what has none of its own. */
  readonly identity: FeedIdentity;
  /** The newest first. */
  readonly articles: readonly FeedArticle[];
}

/** Where the document stands among the parts of an archived feed (RFC 5005, section 4). */
export interface FeedParts {
  /** A part that no new article changes. */
  readonly isArchive: boolean;
  /** The part with the newest articles, which subscribers follow. */
  readonly currentUrl: string;
  readonly olderUrl?: string | undefined;
  readonly newerUrl?: string | undefined;
}

export interface FeedArticle {
  /** Permanent: a reader that knows it has the article already, whatever else changed. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text; absent from a feed that would be too large. */
  readonly html?: string | undefined;
  readonly publishedAt: Date;
  readonly updatedAt?: Date | undefined;
  /** Never empty: one that nobody signed is the newspaper's (RFC 4287, section 4.1.2, wants an author of each). */
  readonly authors: readonly FeedAuthor[];
  /** Its category, then its topics. */
  readonly tags: readonly string[];
  /** The one above it first. */
  readonly pictures: readonly FeedPicture[];
  /** Documents and recordings that it leads to, the recordings first: programs for listening take the first. */
  readonly enclosures: readonly FeedEnclosure[];
}

export interface FeedAuthor {
  readonly name: string;
  readonly url: string;
}

export interface FeedEnclosure {
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface FeedPicture {
  readonly url: string;
  readonly mediaType: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
  readonly credit?: string | undefined;
}
