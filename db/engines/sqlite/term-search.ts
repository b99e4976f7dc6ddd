import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { relevance, searchIndex } from './search-index.ts';

/** How many articles have each term, counted no further than `max`: the cost of asking is bounded by it, not by the size of the newspaper. */
export async function countWithTerms(
  db: Reader,
  { terms, max }: { readonly terms: readonly string[]; readonly max: number },
): Promise<ReadonlyMap<string, number>> {
  // A term is quoted, as in search-index.ts: `lib/search` makes it of letters and digits alone.
  const having = sql`select 1 from ${searchIndex} where search_index match '"' || value || '"' limit ${max}`;
  const rows = await db
    .select({ term: sql<string>`value`, count: sql<number>`(select count(*) from (${having}))` })
    .from(sql`json_each(${JSON.stringify(terms)})`);
  return new Map(rows.map(({ term, count }) => [term, count]));
}

/** The articles, whatever their state, that have any of these terms, the nearest first, each with how near it is. Costs as much as all terms have articles. */
export async function listNearest(
  db: Reader,
  { terms, limit }: { readonly terms: readonly string[]; readonly limit: number },
): Promise<readonly { readonly articleId: number; readonly score: number }[]> {
  return db
    .select({ articleId: searchIndex.articleId, score: sql<number>`-${relevance}` })
    .from(searchIndex)
    .where(hasAnyTerm(terms))
    .orderBy(relevance)
    .limit(limit);
}

/** Quoted, as in search-index.ts. */
function hasAnyTerm(terms: readonly string[]): SQL {
  const query = terms.map(term => `"${term.replaceAll('"', '""')}"`).join(' OR ');
  return sql`search_index match ${query}`;
}
