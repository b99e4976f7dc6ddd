import type { StoredArticle } from '#db/queries/stored-articles.ts';

/** What `isVisible` of db/queries/visibility.ts says of a row, said of an article in hand. */
export function isPublic(
  { state, publishedAt }: Pick<StoredArticle, 'state' | 'publishedAt'>,
  now: Date,
): boolean {
  const isReleased = state === 'published' || state === 'scheduled';
  return isReleased && publishedAt !== undefined && publishedAt <= now;
}
