import { and, eq, or } from 'drizzle-orm';
import type { CategoryColour } from '#lib/domain/category.ts';
import type { Reader } from '../client.ts';
import { articles } from '../schema/articles.ts';
import { categories } from '../schema/categories.ts';
import { isVisible } from './visibility.ts';

/** What decides of an article's cover as a picture. */
export type CoverState =
  | { readonly state: 'visible'; readonly colour: CategoryColour }
  | { readonly state: 'withdrawn' };

/** `undefined` when the article was never public. */
export async function findCoverState(
  db: Reader,
  { articleId, now }: { readonly articleId: number; readonly now: Date },
): Promise<CoverState | undefined> {
  const [row] = await db
    .select({ state: articles.state, colour: categories.colour })
    .from(articles)
    .innerJoin(categories, eq(categories.id, articles.categoryId))
    .where(and(eq(articles.id, articleId), or(eq(articles.state, 'withdrawn'), isVisible(articles, now))));
  if (!row) return undefined;
  return row.state === 'withdrawn' ? { state: 'withdrawn' } : { state: 'visible', colour: row.colour };
}
