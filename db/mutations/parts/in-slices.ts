/** A statement takes 32,766 parameters (https://sqlite.org/limits.html#max_variable_number); no table of ours has 60 columns. */
const ROWS_MAX = 500;

/** Rows in as few statements as take them. */
export function* inSlices<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += ROWS_MAX) yield rows.slice(start, start + ROWS_MAX);
}
