import type { Reader } from '../client.ts';
import type { LISTING_ORIGINS } from '../schema/listings.ts';
import { listLineage } from './category-tree.ts';

interface Listing {
  readonly categoryId: number;
  readonly origin: (typeof LISTING_ORIGINS)[number];
}

/** The categories that list an article filed in these: themselves and all above them, each once. */
export async function listListings(db: Reader, chosenIds: readonly number[]): Promise<readonly Listing[]> {
  const origins = new Map<number, Listing['origin']>();
  for (const categoryId of chosenIds) {
    for (const { id } of await listLineage(db, { categoryId })) {
      if (!origins.has(id)) origins.set(id, 'inherited');
    }
  }
  for (const categoryId of chosenIds) origins.set(categoryId, 'chosen');
  return [...origins].map(([categoryId, origin]) => ({ categoryId, origin }));
}
