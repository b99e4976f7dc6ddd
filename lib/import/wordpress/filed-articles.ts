import type { PlacedCategory } from './map-terms.ts';

/** Keys of some articles of each category or topic, by its nicename. */
export type Filed = Map<string, readonly string[]>;

/** Enough to know a category again. */
const FILED_MAX = 10;

/** The oldest, which have the smallest numbers, are the likeliest to be known from an earlier import. */
export function addFiled(filed: Filed, nicename: string, keys: readonly string[]): void {
  const all = [...(filed.get(nicename) ?? []), ...keys];
  const oldest = all.length > FILED_MAX ? all.toSorted((a, b) => Number(a) - Number(b)) : all;
  filed.set(nicename, oldest.slice(0, FILED_MAX));
}

/** What is filed in a category is filed in those above it. */
export function withAncestors(filed: Filed, categories: readonly PlacedCategory[]): Filed {
  for (const { term, ancestors } of categories) {
    for (const { nicename } of ancestors) addFiled(filed, nicename, filed.get(term.nicename) ?? []);
  }
  return filed;
}
