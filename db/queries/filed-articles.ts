import { and, eq, inArray } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { listings } from '../schema/listings.ts';

/** Whether one of these articles, in whatever state, is listed in a category or is about a topic. The caller bounds the articles. */
export async function isAnyFiled(
  db: Reader,
  {
    under: { kind, id },
    articleIds,
  }: {
    readonly under: { readonly kind: 'category' | 'topic'; readonly id: number };
    readonly articleIds: readonly number[];
  },
): Promise<boolean> {
  const rows =
    kind === 'category'
      ? await db
          .select({ id: listings.articleId })
          .from(listings)
          .where(and(inArray(listings.articleId, [...articleIds]), eq(listings.categoryId, id)))
          .limit(1)
      : await db
          .select({ id: articleTopics.articleId })
          .from(articleTopics)
          .where(and(inArray(articleTopics.articleId, [...articleIds]), eq(articleTopics.topicId, id)))
          .limit(1);
  return rows.length > 0;
}
