import { type Column, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Reader, Transaction } from './client.ts';

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
  return buildOnce(build);
}

/** Of `queryOnce`: how many rows, at most or to pass over. */
export const LIMIT = 'limit';

/** Of `queryOnce`: numbers, of any count (db/engines/sqlite/is-among.ts). */
export const NUMBERS = 'numbers';

/** Of `queryOnce`: texts, of any count. */
export const TEXTS = 'texts';

type Parameter = Column | typeof LIMIT | typeof NUMBERS | typeof TEXTS;
type Parameters = Readonly<Record<string, Parameter>>;

type PlacesOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends typeof LIMIT ? Placeholder : SQL;
};

type ValuesOf<P extends Parameters> = { readonly [Name in keyof P]: ValueOf<P[Name]> };
type ValueOf<P extends Parameter> = P extends Column
  ? P['_']['data']
  : P extends typeof LIMIT
    ? number
    : P extends typeof TEXTS
      ? readonly string[]
      : readonly number[];

/**
 * A query that depends on nothing but its parameters, each given with the column that its values are held against. It is built once for each connection: to
 * build it takes Drizzle three times as long as the database to answer it, and a page asks thirty.
 */
export function queryOnce<const P extends Parameters, Row>(
  parameters: P,
  build: (db: Reader, places: PlacesOf<P>) => Preparable<Row[]>,
): (db: Reader, values: ValuesOf<P>) => PromiseLike<readonly Row[]> {
  const places = Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, toPlace(name, parameter)]),
  ) as PlacesOf<P>;
  return buildOnce((db: Reader) => build(db, places));
}

function toPlace(name: string, parameter: Parameter): Placeholder | SQL {
  if (parameter === LIMIT) return sql.placeholder(name);
  if (parameter === NUMBERS || parameter === TEXTS) return placeFor(name, JSON.stringify);
  return placeOf(parameter, name);
}

function buildOnce<Db extends Reader | Transaction, Values extends Record<string, unknown>, Result>(
  build: (db: Db) => Preparable<Result>,
): (db: Db, values: Values) => PromiseLike<Result> {
  const statements = new WeakMap<object, ReturnType<Preparable<Result>['prepare']>>();
  return (db, values) => {
    // Each transaction is an object of its own over the one connection.
    const connection = 'connection' in db ? db.connection : db;
    let statement = statements.get(connection);
    if (!statement) {
      statement = build(db).prepare();
      statements.set(connection, statement);
    }
    return statement.execute(values);
  };
}

/** The place of the row's member that a column is named after. Drizzle alone would have the column write `null` as if it were a value. */
export function placeOf(column: Column, name = column.name): SQL {
  return placeFor(name, value => (value === null ? null : column.mapToDriverValue(value)));
}

function placeFor(name: string, mapToDriverValue: (value: unknown) => unknown): SQL {
  return sql`${sql.param(sql.placeholder(name), { mapToDriverValue })}`;
}
