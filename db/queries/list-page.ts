import { and, desc } from 'drizzle-orm';
import type { ArticleSummary } from '#lib/domain/article.ts';
import type { PageOf } from '#lib/domain/page-of.ts';
import type { Reader } from '../client.ts';
import { listSummaries } from './article-summaries.ts';
import { countListed, type ListOfSubject } from './count-listed.ts';
import { isVisible } from './visibility.ts';

export interface PageRequest {
  readonly now: Date;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

/**
 * A page of a list, newest first: its ids and the total come from one covering index, then the page's own articles are read. So the
 * thousandth page of a hundred thousand articles costs little more than the first.
 */
export async function listPage(
  db: Reader,
  { page, pageSize, ...listed }: ListOfSubject & PageRequest,
): Promise<PageOf<ArticleSummary>> {
  const { list, subject, now } = listed;
  const rows = await db
    .select({ id: list.articleId })
    .from(list)
    .where(and(subject, isVisible(list, now)))
    .orderBy(desc(list.visibleFrom), desc(list.articleId))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const total = await countListed(db, listed);
  return {
    items: await listSummaries(
      db,
      rows.map(({ id }) => id),
    ),
    number: page,
    count: Math.max(1, Math.ceil(total / pageSize)),
  };
}
