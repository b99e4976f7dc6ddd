import type { Reader } from '#db/client.ts';
import { listCategoryTree } from '#db/queries/categories.ts';
import { listPages } from '#db/queries/pages.ts';
import type { CategoryNode } from '#lib/domain/category.ts';
import type { PageLink } from '#lib/domain/page.ts';
import type { Site } from '#lib/domain/site.ts';
import { findSite } from './site.ts';

const CATEGORIES_MAX = 500;
const PAGES_MAX = 500;

export interface SitePlanView {
  readonly site: Site;
  /** All categories with something to read, each with those below it. */
  readonly categories: readonly CategoryNode[];
  readonly pages: readonly PageLink[];
}

/** Everything that has an address of its own and is no article, for people. */
export async function buildSitePlanView(db: Reader, { now }: { readonly now: Date }): Promise<SitePlanView> {
  return {
    site: await findSite(db, { now }),
    categories: await listCategoryTree(db, { now, limit: CATEGORIES_MAX }),
    pages: await listPages(db, { limit: PAGES_MAX }),
  };
}
