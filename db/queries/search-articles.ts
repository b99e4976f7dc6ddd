import { and, desc, eq } from 'drizzle-orm';
import type { FoundArticles } from '#lib/domain/search.ts';
import type { Reader } from '../client.ts';
import { hasTerms, relevance, searchIndex } from '../engines/sqlite/search-index.ts';
import { articles } from '../schema/articles.ts';
import { listSummaries } from './article-summaries.ts';
import type { PageRequest } from './list-page.ts';
import { isVisible } from './visibility.ts';

/** Nobody turns so many pages; a better question is quicker. */
const FOUND_MAX = 500;

/** The articles that have all of these terms (of lib/search), and that readers may see. */
export async function searchArticles(
  db: Reader,
  { terms, now, page, pageSize }: PageRequest & { readonly terms: readonly string[] },
): Promise<FoundArticles> {
  if (terms.length === 0) return { items: [], total: 0, isTotalCut: false };
  const rows = await db
    .select({ id: articles.id })
    .from(searchIndex)
    .innerJoin(articles, eq(articles.id, searchIndex.articleId))
    .where(and(hasTerms(terms), isVisible(articles, now)))
    .orderBy(relevance, desc(articles.visibleFrom), desc(articles.id))
    .limit(FOUND_MAX + 1);
  const ids = rows.slice(0, FOUND_MAX).map(({ id }) => id);
  const start = (page - 1) * pageSize;
  return {
    items: await listSummaries(db, ids.slice(start, start + pageSize)),
    total: ids.length,
    isTotalCut: rows.length > FOUND_MAX,
  };
}
