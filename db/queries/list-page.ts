import { and, count, desc, type SQL } from 'drizzle-orm';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Reader } from '../client.ts';
import type { articleAuthors } from '../schema/article-authors.ts';
import type { articleTopics } from '../schema/article-topics.ts';
import type { listings } from '../schema/listings.ts';
import { listSummaries } from './article-summaries.ts';
import { isVisible } from './visibility.ts';

export interface PageRequest {
  readonly now: Date;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

interface ListOfSubject {
  readonly list: typeof listings | typeof articleAuthors | typeof articleTopics;
  /** Whose articles the list holds: an equality on the first column of the list's covering index. */
  readonly subject: SQL;
  readonly now: Date;
}

/**
 * A page of a list, newest first: its ids and the total come from one covering index, then the page's own articles are read. So the
 * thousandth page of a hundred thousand articles costs little more than the first.
 */
export async function listPage(
  db: Reader,
  { list, subject, now, page, pageSize }: ListOfSubject & PageRequest,
): Promise<PageOf<ArticleSummary>> {
  const rows = await db
    .select({ id: list.articleId })
    .from(list)
    .where(and(subject, isVisible(list, now)))
    .orderBy(desc(list.visibleFrom), desc(list.articleId))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const total = await countListed(db, { list, subject, now });
  return {
    items: await listSummaries(
      db,
      rows.map(({ id }) => id),
    ),
    number: page,
    count: Math.max(1, Math.ceil(total / pageSize)),
  };
}

/** How many articles readers may see in a list. */
export async function countListed(db: Reader, { list, subject, now }: ListOfSubject): Promise<number> {
  const [total] = await db
    .select({ articles: count() })
    .from(list)
    .where(and(subject, isVisible(list, now)));
  return total?.articles ?? 0;
}
