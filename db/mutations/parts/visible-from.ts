import type { ArticleState } from '#lib/domain/article.ts';
import { assertNever } from '#lib/domain/assert-never.ts';

/** The instant from which readers see an article; `null`, as the column wants it, when they never do. */
export function toVisibleFrom(state: ArticleState, publishedAt: Date | undefined): Date | null {
  switch (state) {
    case 'published':
    case 'scheduled':
      return publishedAt ?? null;
    case 'draft':
    case 'withdrawn':
      return null;
    default:
      return assertNever(state);
  }
}
