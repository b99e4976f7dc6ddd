import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** A text property of a column's value, in SQLite's words (https://sqlite.org/json1.html#jptr). */
export function jsonText(column: AnyColumn, property: string): SQL<string> {
  return sql`${column} ->> ${sql.raw(`'${property}'`)}`;
}
