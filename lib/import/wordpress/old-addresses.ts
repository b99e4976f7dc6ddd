import { looksLikeMailAddress } from '../mail-address.ts';
import type { RawItem } from './export-records.ts';
import { findSitePath, type Site } from './site.ts';

/**
 * Where things were, path and query: each address answers one 301. What WordPress derives from these by rule (pages n, feeds, `/amp/`…) is
 * not listed: lib/domain/former-address.ts knows the rules.
 */
export function oldArticleAddresses(item: RawItem, site: Site): readonly string[] {
  return oldItemAddresses(item, site, 'p');
}

/** WordPress answers to `?p=` for a page too. */
export function oldPageAddresses(item: RawItem, site: Site): readonly string[] {
  return unique([...oldItemAddresses(item, site, 'page_id'), ...oldItemAddresses(item, site, 'p')]);
}

/** The page of an attachment led to its file, and now to the article it was attached to. */
export function oldAttachmentAddresses(id: number, link: string | undefined, site: Site): readonly string[] {
  const page = findSitePath(site, link);
  return unique([page === site.basePath ? undefined : page, `${site.basePath}?attachment_id=${id}`]);
}

/** `/category/maroc/rabat/`, `/category/rabat/` (WordPress looks at the last name only) and `/?cat=12`, with WordPress's usual bases. */
export function oldCategoryAddresses(
  nicenames: readonly string[],
  id: string | undefined,
  { basePath }: Site,
): readonly string[] {
  return unique([
    `${basePath}category/${nicenames.join('/')}/`,
    `${basePath}category/${nicenames.at(-1)}/`,
    id && `${basePath}?cat=${id}`,
    `${basePath}?category_name=${nicenames.at(-1)}`,
  ]);
}

export function oldTopicAddresses(
  { nicename, id }: { readonly nicename: string; readonly id?: string },
  { basePath }: Site,
): readonly string[] {
  return unique([
    `${basePath}tag/${nicename}/`,
    `${basePath}?tag=${nicename}`,
    id && `${basePath}?tag_id=${id}`,
  ]);
}

export function oldAuthorAddresses(
  nicename: string,
  id: string | undefined,
  { basePath }: Site,
): readonly string[] {
  return unique([
    nicename && `${basePath}author/${nicename}/`,
    nicename && `${basePath}?author_name=${nicename}`,
    id && `${basePath}?author=${id}`,
  ]);
}

/** Where the front was, if not where ours is. */
export function oldFrontAddresses({ basePath }: Site): readonly string[] {
  return basePath === '/' ? [] : [basePath];
}

function oldItemAddresses({ fields }: RawItem, site: Site, parameter: 'p' | 'page_id'): readonly string[] {
  const permalink = findSitePath(site, fields.get('link'));
  const id = fields.get('wp:post_id')?.trim();
  return unique([
    permalink === site.basePath ? undefined : permalink,
    id && `${site.basePath}?${parameter}=${id}`,
  ]);
}

function unique(addresses: readonly (string | undefined)[]): readonly string[] {
  const present = addresses.flatMap(address => address || []);
  return [...new Set(present)].filter(address => !looksLikeMailAddress(decodeLeniently(address)));
}

function decodeLeniently(address: string): string {
  return address.replaceAll('%40', '@');
}
