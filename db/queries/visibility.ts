import { type AnyColumn, lte, type SQL } from 'drizzle-orm';

/**
 * What “published” means, for every query of readers: the article's minute has come. `visibleFrom` is absent from drafts and from what was
 * withdrawn, and a comparison with NULL is never true. The tables that list articles repeat the column.
 */
export function isVisible(table: { readonly visibleFrom: AnyColumn }, now: Date | SQL): SQL {
  return lte(table.visibleFrom, now);
}
