import { type Column, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from './client.ts';

interface Preparable<Result> {
  prepare(): { execute(values: Record<string, unknown>): PromiseLike<Result> };
}

/**
 * A statement for one `Row` with a `placeOf` each of its members, built once for each connection. Drizzle takes longer to build an insert of many rows
 * than the database to carry it out, and builds it again for every other number of rows.
 */
export function prepareOnce<Row extends Record<string, unknown>, Result = unknown>(
  build: (tx: Transaction) => Preparable<Result>,
): (tx: Transaction, row: Row) => PromiseLike<Result> {
  const statements = new WeakMap<object, ReturnType<Preparable<Result>['prepare']>>();
  return (tx, row) => {
    const statement = statements.get(tx.connection) ?? build(tx).prepare();
    statements.set(tx.connection, statement);
    return statement.execute(row);
  };
}

/** The place of the row's member that a column is named after. Drizzle alone would have the column write `null` as if it were a value. */
export function placeOf(column: Column): SQL {
  const encoder = {
    mapToDriverValue: (value: unknown) => (value === null ? null : column.mapToDriverValue(value)),
  };
  return sql`${sql.param(sql.placeholder(column.name), encoder)}`;
}
