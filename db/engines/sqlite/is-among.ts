import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** One of these numbers, however many they are: the statement's text stays the same (https://sqlite.org/json1.html#jeach). */
export function isAmong(column: AnyColumn, numbers: readonly number[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(numbers)}))`;
}
