import type { ArticleSummary } from './article.ts';

/** Why an article is worth reading after another. text: their words are alike · category: there was nothing nearer. */
export type RelatedReason =
  | { readonly kind: 'dossier'; readonly dossierId: number }
  | { readonly kind: 'topic'; readonly topicId: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'category' };

/** An article to read after another, as its list keeps it. */
export interface RelatedLink {
  readonly articleId: number;
  readonly reason: RelatedReason;
}

/** An article to read after another, as readers see it. */
export interface RelatedArticle {
  readonly article: ArticleSummary;
  readonly reason:
    | { readonly kind: 'dossier' | 'topic'; readonly name: string }
    | { readonly kind: 'text' }
    | { readonly kind: 'category' };
}

/** Articles shown after another. */
export const RELATED_MAX = 4;

/** Kept of each list: those that readers may not see any more leave places to others. */
export const RELATED_KEPT_MAX = 8;

/** new: readers see it since now · rest: whatever can wait behind such a one. */
export const RELATED_PRIORITIES = { rest: 0, new: 1 } as const;
export type RelatedPriority = keyof typeof RELATED_PRIORITIES;

/** Whoever reads an article of an agency wants to go on, and not to the same agency alone. */
const OF_ONE_FEED_MAX = 2;

/** The same, in the same order, without more than two that came by one feed. What the newsroom wrote itself, or brought from its former site, is its own. */
export function limitByFeed<Link extends { readonly articleId: number }>(
  links: readonly Link[],
  feedOf: ReadonlyMap<number, string>,
): readonly Link[] {
  const taken = new Map<string, number>();
  return links.filter(({ articleId }) => {
    const feed = feedOf.get(articleId);
    if (feed === undefined) return true;
    const count = (taken.get(feed) ?? 0) + 1;
    taken.set(feed, count);
    return count <= OF_ONE_FEED_MAX;
  });
}
