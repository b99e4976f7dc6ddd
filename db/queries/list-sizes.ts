import { and, asc, count, eq, gt, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { articleAuthors } from '../schema/article-authors.ts';
import { articleTopics } from '../schema/article-topics.ts';
import { authors } from '../schema/authors.ts';
import { categories } from '../schema/categories.ts';
import { listings } from '../schema/listings.ts';
import { topics } from '../schema/topics.ts';
import { isVisible } from './visibility.ts';

interface Sizes {
  readonly kind: 'category' | 'author' | 'topic';
  /** From the slug after this one on; empty to begin. */
  readonly afterSlug: string;
  readonly limit: number;
  readonly now: Date;
}

/** How many articles readers may see in each list of a kind, in the order of their slugs. */
export async function listSizes(
  db: Reader,
  { kind, afterSlug, limit, now }: Sizes,
): Promise<readonly { readonly slug: string; readonly articles: number }[]> {
  const { subjects, list, subjectId } = LISTS[kind];
  const size = db
    .select({ total: count() })
    .from(list)
    .where(and(eq(subjectId, subjects.id), isVisible(list, now)));
  return db
    .select({ slug: subjects.slug, articles: sql<number>`${size}` })
    .from(subjects)
    .where(gt(subjects.slug, afterSlug))
    .orderBy(asc(subjects.slug))
    .limit(limit);
}

const LISTS = {
  category: { subjects: categories, list: listings, subjectId: listings.categoryId },
  author: { subjects: authors, list: articleAuthors, subjectId: articleAuthors.authorId },
  topic: { subjects: topics, list: articleTopics, subjectId: articleTopics.topicId },
} as const;
