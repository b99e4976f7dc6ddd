import type { Reader } from '#db/client.ts';
import { listCategories } from '#db/queries/categories.ts';
import { hasDossiers } from '#db/queries/dossiers.ts';
import { isImported } from '#db/queries/import-records.ts';
import { listPages } from '#db/queries/pages.ts';
import { config } from '#lib/config.ts';
import { DEMONSTRATION_SOURCE } from '#lib/domain/demonstration.ts';
import type { Site } from '#lib/domain/site.ts';

/** Categories that the navigation has room for. */
const NAVIGATION_CATEGORIES_MAX = 24;
/** Fixed pages that the footer has room for; the site plan has them all. */
const FOOTER_PAGES_MAX = 8;

export async function findSite(db: Reader, { now }: { readonly now: Date }): Promise<Site> {
  return {
    ...siteIdentity(),
    categories: await listCategories(db, { now, limit: NAVIGATION_CATEGORIES_MAX }),
    pages: await listPages(db, { limit: FOOTER_PAGES_MAX }),
    hasDossiers: await hasDossiers(db, { now }),
    isDemonstration: await isImported(db, { source: DEMONSTRATION_SOURCE }),
  };
}

/** The newspaper's name and its public origin, as configured. */
export function siteIdentity(): { readonly name: string; readonly url: string } {
  const { siteName, siteUrl } = config();
  return { name: siteName, url: siteUrl };
}
