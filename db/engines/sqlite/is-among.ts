import { type AnyColumn, is, SQL, sql } from 'drizzle-orm';

/** One of these numbers, however many they are, or of those that a place will have. */
export function isAmong(column: AnyColumn, numbers: readonly number[] | SQL): SQL {
  return sql`${column} in ${toList(numbers)}`;
}

/** Numbers as a list to be looked up in: whatever they are, the statement's text stays the same (https://sqlite.org/json1.html#jeach). */
export function toList(numbers: readonly number[] | SQL): SQL {
  return sql`(select value from json_each(${is(numbers, SQL) ? numbers : JSON.stringify(numbers)}))`;
}
