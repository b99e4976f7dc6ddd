import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { integer as sqliteInteger, sqliteTable, text as sqliteText } from 'drizzle-orm/sqlite-core';

/**
 * The few column kinds the schema is written with, in SQLite's words. PostgreSQL has each of them with the same values in TypeScript, so that
 * the schema is written once.
 */
export const table = sqliteTable;

/** Never used twice, even after a deletion: covers and feeds carry it in addresses that are kept for ever. */
export const id = () => sqliteInteger().primaryKey({ autoIncrement: true });

export const reference = () => sqliteInteger();

export const integer = () => sqliteInteger();

export const text = () => sqliteText();

/** An instant, in UTC, to the millisecond. */
export const time = () => sqliteInteger({ mode: 'timestamp_ms' });

export const flag = () => sqliteInteger({ mode: 'boolean' });

/** A value of ours, written and read by this program only. */
export const json = <T>() => sqliteText({ mode: 'json' }).$type<T>();

/** A member of a closed set; the table checks it with `isOneOf`. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  sqliteText({ enum: values });

/** The values are constants of ours: a CHECK takes no parameters. */
export function isOneOf(column: AnyColumn, values: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(values.map(value => `'${value}'`).join(', '))})`;
}

/** Written with CASE because PostgreSQL does not add booleans. */
export function isExactlyOnePresent(columns: readonly AnyColumn[]): SQL {
  const presences = columns.map(column => sql`case when ${column} is null then 0 else 1 end`);
  return sql`${sql.join(presences, sql` + `)} = 1`;
}
