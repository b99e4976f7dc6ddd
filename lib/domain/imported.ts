import type { ArticleState, BodyFormat } from './article.ts';
import type { Body, Image } from './body.ts';
import type { CategoryColour } from './category.ts';
import type { ArticleTerms } from './search.ts';

/** What an import brings, already mapped to our words; `lib/newsroom/apply-import.ts` decides what becomes of it. */
export interface ImportedBatch {
  readonly authors: readonly ImportedAuthor[];
  /** Parents before their children. */
  readonly categories: readonly ImportedCategory[];
  readonly topics: readonly ImportedTopic[];
  readonly articles: readonly (ImportedArticle | PreparedArticle)[];
  readonly pages?: readonly ImportedPage[];
  readonly dossiers?: readonly ImportedDossier[];
  /** Keys of some articles of each category and of each topic, by its key: they tell whether one that has another name is one that is known. */
  readonly filed?: Readonly<Record<'category' | 'topic', ReadonlyMap<string, readonly string[]>>>;
  /** Keys of what the source has and shows to nobody: drafts, what is private, what is in the trash. An earlier import may have brought it. */
  readonly unpublished?: Unpublished;
  /** Where the source's front was, if not at `/`: each answers one 301 to ours. */
  readonly frontOldAddresses?: readonly string[];
}

export interface Unpublished {
  readonly articleKeys: readonly string[];
  readonly pageKeys: readonly string[];
}

/** Keys are the source's own identifiers, unique by kind within one source (WordPress: login, nicename, post id). */
export interface ImportedAuthor {
  readonly key: string;
  /** The slug the source used; one is made from the name when it is unusable. */
  readonly slug: string;
  readonly name: string;
  readonly description?: string;
  readonly oldAddresses: readonly string[];
}

/** What articles name by a key that its source can change. */
interface ImportedTerm {
  /** The source's own number for it, which stays (WordPress: term id). */
  readonly sourceId?: string;
  /** The source says no more of it than its name, on an article: nothing new of one that was imported before. */
  readonly isOnlyNamed?: true;
}

export interface ImportedCategory extends ImportedTerm {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly description?: string;
  /** The palette's next one, unless the source says. */
  readonly colour?: CategoryColour;
  /** Order in menus; last, unless the source says. */
  readonly position?: number;
  readonly parentKey?: string;
  readonly oldAddresses: readonly string[];
}

export interface ImportedTopic extends ImportedTerm {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly description?: string;
  readonly oldAddresses: readonly string[];
}

/**
 * Dates that a source writes as a distance from the import (« two days before »), word for word. They are recognised by these words: the instants
 * they stand for are others at each import.
 */
export interface RelativeDates {
  readonly publishedAt?: string;
  readonly updatedAt?: string;
}

export interface ImportedArticle {
  readonly key: string;
  /** The permanent identifier its feeds used. */
  readonly guid?: string;
  /** The slug the source used, empty when it had none; one is made from the headline when it is unusable. */
  readonly slug: string;
  readonly state: Exclude<ArticleState, 'withdrawn'>;
  readonly kicker?: string;
  readonly headline: string;
  readonly standfirst?: string;
  /** The picture above the article; absent from the body. */
  readonly leadPicture?: Image;
  readonly body: Body;
  readonly bodySource: string;
  readonly bodyFormat: BodyFormat;
  readonly publishedAt: Date;
  readonly updatedAt?: Date;
  readonly relativeDates?: RelativeDates;
  readonly isPinned: boolean;
  readonly authorKeys: readonly string[];
  /** The main category first; never empty. */
  readonly categoryKeys: readonly [string, ...string[]];
  readonly topicKeys: readonly string[];
  /** Paths with their query (`/2026/02/titre/`, `/?p=4021`) that must answer one 301 to the article. */
  readonly oldAddresses: readonly string[];
  /** More of them, unless something else has one: a name given up, the page of a picture that several articles show. */
  readonly weakAddresses?: readonly string[];
}

/**
 * An article with what is made of it, and without its tree (`lib/newsroom/import/prepare-article.ts`): a few texts, which go from one thread to another
 * in a tenth of the time that a tree takes.
 */
export interface PreparedArticle extends Omit<ImportedArticle, 'body'> {
  readonly bodyJson: string;
  readonly wordCount: number;
  readonly terms: ArticleTerms;
  /** Its different words as they are written, separated by spaces. */
  readonly words: string;
  /** Of all that the source says of the article: another one means that something changed there. */
  readonly digest: string;
}

/** A fixed page: à propos, mentions légales… */
export interface ImportedPage {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly body: Body;
  readonly bodySource: string;
  readonly bodyFormat: BodyFormat;
  readonly updatedAt: Date;
  readonly relativeDates?: RelativeDates;
  readonly oldAddresses: readonly string[];
  /** As an article's. */
  readonly weakAddresses?: readonly string[];
}

/** A series of articles, which are imported before it. */
export interface ImportedDossier {
  readonly key: string;
  readonly slug: string;
  readonly title: string;
  readonly description?: string;
  /** In the order they are read in. */
  readonly articleKeys: readonly string[];
  readonly oldAddresses: readonly string[];
}

export const IMPORTED_KINDS = ['author', 'category', 'topic', 'article', 'page', 'dossier'] as const;
export type ImportedKind = (typeof IMPORTED_KINDS)[number];

/** What became of a batch, by kind. */
export type ImportCounts = Readonly<Record<ImportedKind, OutcomeCounts>>;

export interface OutcomeCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** How much of each kind a removal took away. */
export type RemovedCounts = Readonly<Record<ImportedKind, number>>;
