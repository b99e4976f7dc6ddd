import type { ArticleState, BodyFormat } from '#lib/domain/article.ts';
import type { Image } from '#lib/domain/body.ts';
import type { ArticleTerms, VocabularyWord } from '#lib/domain/search.ts';
import { toVisibleFrom } from './visible-from.ts';

export interface ArticleToSave {
  readonly slug: string;
  readonly state: ArticleState;
  readonly kicker?: string | undefined;
  readonly headline: string;
  readonly standfirst?: string | undefined;
  readonly leadPicture?: Image | undefined;
  /** The body as its column keeps it: whoever has a thread to spare writes it there. */
  readonly bodyJson: string;
  readonly bodySource: string;
  readonly bodyFormat: BodyFormat;
  readonly wordCount: number;
  readonly terms: ArticleTerms;
  /** Words that the newspaper's vocabulary may lack. */
  readonly vocabulary: readonly VocabularyWord[];
  readonly publishedAt?: Date | undefined;
  readonly updatedAt?: Date | undefined;
  readonly pinnedAt?: Date | undefined;
  readonly guid?: string | undefined;
  /** The main category first. */
  readonly categoryIds: readonly [number, ...number[]];
  readonly authorIds: readonly number[];
  readonly topicIds: readonly number[];
  readonly now: Date;
}

/**
 * The columns of an article, but for its body, that whoever saves it decides. What the desk adds (SEO, canonical address) is not among them. What changed before
 * it was published is no change to readers.
 */
export function toArticleRow(article: ArticleToSave, revision: number) {
  const { slug, state, headline, bodySource, bodyFormat, wordCount, publishedAt, updatedAt } = article;
  const isUpdated = updatedAt && !(publishedAt && updatedAt < publishedAt);
  return {
    slug,
    state,
    kicker: article.kicker ?? null,
    headline,
    standfirst: article.standfirst ?? null,
    bodySource,
    bodyFormat,
    wordCount,
    categoryId: article.categoryIds[0],
    publishedAt: publishedAt ?? null,
    updatedAt: isUpdated ? updatedAt : null,
    visibleFrom: toVisibleFrom(state, publishedAt),
    pinnedAt: article.pinnedAt ?? null,
    guid: article.guid ?? null,
    revision,
  };
}
