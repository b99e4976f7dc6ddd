import type { FeedFormat } from '#lib/domain/feed.ts';

/*
 * What a crawler learns of a site, from outside: values that rules compare. Addresses of the site are paths with their query; its public origin is
 * said once.
 */

export interface SiteFacts {
  /** `https://journal.example`, as the front's canonical address has it. */
  readonly origin: string;
  /** Every address that was asked for, by path. */
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly sitemap: SitemapFacts;
  readonly feeds: readonly FeedFacts[];
  /** When the news sitemap was read. */
  readonly readAt: Date;
}

export interface PageFacts {
  readonly path: string;
  readonly status: number;
  /** Where a redirect leads: a path of the site, or a whole address of another. */
  readonly location?: string;
  /** Absent for what is no HTML page. */
  readonly html?: HtmlFacts;
}

export interface HtmlFacts {
  readonly title: string;
  readonly description: string;
  /** As written, and as links to it are shared (`og:url`). */
  readonly canonical?: string;
  readonly sharedUrl?: string;
  readonly isIndexable: boolean;
  /** Whether search engines may show its pictures large. */
  readonly allowsLargePreviews: boolean;
  /** Each `h1`. */
  readonly headings: readonly string[];
  /** Paths that the page itself links to. */
  readonly links: readonly string[];
  /** Paths that the text of its article links to, which are its author's. */
  readonly textLinks: readonly string[];
  /** Names, as readers see them and as data has them. */
  readonly breadcrumb?: readonly string[];
  readonly breadcrumbData?: readonly string[];
  /** As readers see them: of an article, when it was published and last changed. */
  readonly dates: ArticleDates;
  /** What the structured data say of the article. */
  readonly article?: ArticleDates & { readonly headline: string };
  readonly images: readonly ImageFacts[];
  /** Paths and media of `link rel=alternate` that lead to pages of other screens. */
  readonly mediaAlternates: readonly string[];
  /** Paths of the feeds that the page offers. */
  readonly feeds: readonly string[];
}

/** As written, with an offset. */
export interface ArticleDates {
  readonly published?: string;
  readonly modified?: string;
}

export interface ImageFacts {
  readonly source: string;
  readonly hasSize: boolean;
  /** Absent when it has no such attribute. */
  readonly alt?: string;
  /** In the article itself, where a picture says something. */
  readonly isOfArticle: boolean;
}

export interface SitemapFacts {
  /** Every entry of every file but the news. */
  readonly entries: readonly SitemapEntry[];
  /** By file. */
  readonly news: ReadonlyMap<string, readonly NewsEntry[]>;
  /** Files that an index gives a date. */
  readonly dated: readonly DatedSitemap[];
  /** Addresses of entries that robots.txt closes: nobody may ask for what is announced. */
  readonly closed: ReadonlySet<string>;
  /** Files that could not be read or have nothing to read, with the reason. */
  readonly faults: readonly string[];
}

export interface DatedSitemap {
  readonly path: string;
  /** As the index has it. */
  readonly modified: string;
  /** The last date of what it lists; absent where it gives none. */
  readonly newest?: string;
}

export interface SitemapEntry {
  /** Absolute, as written. */
  readonly url: string;
  readonly modified?: string;
}

export interface NewsEntry extends SitemapEntry {
  readonly published: string;
}

export interface FeedFacts {
  readonly path: string;
  /** Absent from what could not be read. */
  readonly format?: FeedFormat;
  readonly items: readonly FeedItem[];
  /** Why it could not be read. */
  readonly fault?: string;
}

export interface FeedItem {
  readonly id: string;
  /** Absolute, as written. */
  readonly url: string;
  readonly published?: Date;
}
