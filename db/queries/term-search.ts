import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { eachTerm } from '../engines/sqlite/each-term.ts';
import { matchesTerms, relevance, searchIndex } from '../engines/sqlite/search-index.ts';

/** How many articles have each term, counted no further than `max`: the cost of asking is bounded by it, not by the size of the newspaper. */
export async function countWithTerms(
  db: Reader,
  { terms, max }: { readonly terms: readonly string[]; readonly max: number },
): Promise<ReadonlyMap<string, number>> {
  const { table, term, count } = eachTerm(terms, { max });
  const rows = await db.select({ term, count }).from(table);
  return new Map(rows.map(row => [row.term, row.count]));
}

/**
 * The articles, whatever their state, that have any of these terms (at least one), the nearest first, each with how near it is. Costs as much as all terms
 * have articles.
 */
export async function listNearest(
  db: Reader,
  { terms, limit }: { readonly terms: readonly string[]; readonly limit: number },
): Promise<readonly { readonly articleId: number; readonly score: number }[]> {
  return db
    .select({ articleId: searchIndex.articleId, score: sql<number>`-${relevance}` })
    .from(searchIndex)
    .where(matchesTerms({ all: [terms.map(term => [term])], none: [] }))
    .orderBy(relevance)
    .limit(limit);
}
