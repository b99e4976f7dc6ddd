import { type AnyColumn, is, SQL, sql } from 'drizzle-orm';

type Values = readonly number[] | readonly string[];

/** One of these numbers or texts, however many they are, or of those that a place will have. */
export function isAmong(column: AnyColumn, values: Values | SQL): SQL {
  return sql`${column} in ${toList(values)}`;
}

/** Values as a list to be looked up in: whatever they are, the statement's text stays the same (https://sqlite.org/json1.html#jeach). */
export function toList(values: Values | SQL): SQL {
  return sql`(select value from json_each(${is(values, SQL) ? values : JSON.stringify(values)}))`;
}
