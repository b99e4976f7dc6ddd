import { type AnyColumn, is, SQL, sql } from 'drizzle-orm';

/** One of these numbers, however many they are, or of those that a place will have: the statement's text stays the same (https://sqlite.org/json1.html#jeach). */
export function isAmong(column: AnyColumn, numbers: readonly number[] | SQL): SQL {
  const json = is(numbers, SQL) ? numbers : sql`${JSON.stringify(numbers)}`;
  return sql`${column} in (select value from json_each(${json}))`;
}
