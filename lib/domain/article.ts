import type { Body } from './body.ts';
import type { Category, CategoryWithAncestors } from './category.ts';
import type { ShownPicture } from './picture.ts';

/** draft: never public · scheduled: public from its minute on · published · withdrawn: was public, answers 410. */
export const ARTICLE_STATES = ['draft', 'scheduled', 'published', 'withdrawn'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

export const BODY_FORMATS = ['html', 'markdown'] as const;
/** What the body's source is written in. */
export type BodyFormat = (typeof BODY_FORMATS)[number];

/** What a list, a card or a link shows of an article. */
export interface ArticleSummary {
  readonly id: number;
  readonly slug: string;
  readonly category: Category;
  readonly kicker?: string;
  readonly headline: string;
  readonly standfirst?: string;
  /** The picture above it, when there is one and the portal holds it. */
  readonly picture?: ShownPicture;
  /** Date of first publication. */
  readonly publishedAt: Date;
  readonly authors: readonly Byline[];
}

/** An article that readers may see, whole. */
export interface Article extends ArticleSummary {
  readonly category: CategoryWithAncestors;
  readonly furtherCategories: readonly Category[];
  readonly topics: readonly Topic[];
  readonly body: Body;
  /** Date of the last substantive change; absent when nothing changed since publication. */
  readonly updatedAt?: Date;
  readonly wordCount: number;
  readonly seoTitle?: string;
  readonly seoDescription?: string;
  /** Where syndicated content was first published (absolute address). */
  readonly canonicalUrl?: string;
}

export interface Byline {
  readonly slug: string;
  readonly name: string;
}

export interface Topic {
  readonly slug: string;
  readonly name: string;
}
