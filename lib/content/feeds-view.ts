import type { Reader } from '#db/client.ts';
import { listCategoryTree } from '#db/queries/categories.ts';
import type { Category, CategoryNode } from '#lib/domain/category.ts';
import type { Site } from '#lib/domain/site.ts';
import { findSite } from './site.ts';

const CATEGORIES_MAX = 500;

export interface FeedsView {
  readonly site: Site;
  /** All with something to read, each followed by those below it. */
  readonly categories: readonly Category[];
}

/** The feeds, for people. */
export async function buildFeedsView(db: Reader, { now }: { readonly now: Date }): Promise<FeedsView> {
  const tree = await listCategoryTree(db, { now, limit: CATEGORIES_MAX });
  return { site: await findSite(db, { now }), categories: tree.flatMap(listWithThoseBelow) };
}

function listWithThoseBelow({ children, ...category }: CategoryNode): readonly Category[] {
  return [category, ...children.flatMap(listWithThoseBelow)];
}
