/** The id of the one row a statement wrote. Throws when it wrote none: the row to change is gone. */
export function requireId(rows: readonly { readonly id: number }[], name: string): number {
  const [row] = rows;
  if (!row) throw new Error(`There is no ${name} to change.`);
  return row.id;
}
