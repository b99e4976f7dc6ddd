import { inSlices } from '#lib/domain/in-slices.ts';

/** A statement takes 32,766 parameters (https://sqlite.org/limits.html#max_variable_number); no table of ours has 60 columns. */
const ROWS_MAX = 500;

/** Rows in as few statements as take them. */
export function inStatements<Row>(rows: readonly Row[]): Generator<Row[]> {
  return inSlices(rows, ROWS_MAX);
}
