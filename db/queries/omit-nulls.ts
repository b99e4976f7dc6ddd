/** A row in the domain's words: what is NULL in a column is an absent property. */
export type WithoutNulls<Row> = {
  readonly [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key];
} & {
  readonly [Key in keyof Row as null extends Row[Key] ? Key : never]?: Exclude<Row[Key], null>;
};

export function omitNulls<Row extends object>(row: Row): WithoutNulls<Row> {
  const present = Object.entries(row).filter(([, value]) => value !== null);
  // Object.fromEntries forgets the names of the properties; the filter above is the type's definition.
  return Object.fromEntries(present) as WithoutNulls<Row>;
}
