import { type SQL, sql } from 'drizzle-orm';
import { searchIndex } from './search-index.ts';

interface EachTerm {
  /** A row for each term. */
  readonly table: SQL;
  readonly term: SQL<string>;
  /** How many articles have it, counted no further than `max`. */
  readonly count: SQL<number>;
}

/** Terms as a table, whatever their number (https://sqlite.org/json1.html#jeach). */
export function eachTerm(terms: readonly string[], { max }: { readonly max: number }): EachTerm {
  // Quoted, as in search-index.ts: `lib/search` makes a term of letters and digits alone.
  const having = sql`select 1 from ${searchIndex} where search_index match '"' || value || '"' limit ${max}`;
  return {
    table: sql`json_each(${JSON.stringify(terms)})`,
    term: sql<string>`value`,
    count: sql<number>`(select count(*) from (${having}))`,
  };
}
