import type { Search } from '#lib/domain/search.ts';

/** How many of its limits a search has. */
export function countLimits({ category, author, from, to }: Search): number {
  return [category, author, from, to].filter(limit => limit !== undefined).length;
}
