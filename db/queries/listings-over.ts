import type { Reader } from '../client.ts';
import type { LISTING_ORIGINS } from '../schema/listings.ts';
import { listLineage } from './category-tree.ts';

interface Listing {
  readonly categoryId: number;
  readonly origin: (typeof LISTING_ORIGINS)[number];
}

type ListListings = (chosenIds: readonly number[]) => Promise<readonly Listing[]>;

/**
 * Tells the categories that list an article filed in these: themselves and all above them, each once. It remembers each lineage, for many
 * articles of one transaction: make it anew after a category moved.
 */
export function listingsOver(db: Reader): ListListings {
  const lineages = new Map<number, readonly number[]>();
  const lineageOf = async (categoryId: number): Promise<readonly number[]> => {
    const known = lineages.get(categoryId);
    if (known) return known;
    const ids = (await listLineage(db, { categoryId })).map(({ id }) => id);
    lineages.set(categoryId, ids);
    return ids;
  };
  return async chosenIds => {
    const origins = new Map<number, Listing['origin']>();
    for (const chosenId of chosenIds) {
      for (const id of await lineageOf(chosenId)) origins.set(id, origins.get(id) ?? 'inherited');
    }
    for (const categoryId of chosenIds) origins.set(categoryId, 'chosen');
    return [...origins].map(([categoryId, origin]) => ({ categoryId, origin }));
  };
}
