import type { RawItem } from './export-records.ts';
import { findSitePath, type Site } from './site.ts';

/** Where an item was: its permalink and WordPress's short form. Each answers one 301 to the article. */
export function oldArticleAddresses(item: RawItem, site: Site): readonly string[] {
  const permalink = findSitePath(site, item.fields.get('link'));
  const id = item.fields.get('wp:post_id')?.trim();
  return unique([permalink === site.basePath ? undefined : permalink, id && `${site.basePath}?p=${id}`]);
}

/** `/category/maroc/rabat/` and `/?cat=12`, with WordPress's usual bases. */
export function oldCategoryAddresses(
  nicenames: readonly string[],
  id: string | undefined,
  site: Site,
): readonly string[] {
  const path = `${site.basePath}category/${nicenames.join('/')}/`;
  return id ? [path, `${site.basePath}?cat=${id}`] : [path];
}

export function oldTopicAddresses(nicename: string, site: Site): readonly string[] {
  return [`${site.basePath}tag/${nicename}/`, `${site.basePath}?tag=${nicename}`];
}

export function oldAuthorAddresses(nicename: string, id: string | undefined, site: Site): readonly string[] {
  const path = nicename && `${site.basePath}author/${nicename}/`;
  return unique([path, id && `${site.basePath}?author=${id}`]);
}

function unique(addresses: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(addresses.flatMap(address => address || []))];
}
