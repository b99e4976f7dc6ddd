import { toUploadKey } from '#lib/domain/upload-key.ts';
import { looksLikeMailAddress } from '../mail-address.ts';
import type { RawItem } from './export-records.ts';
import type { ItemContext } from './item-context.ts';
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

/** Under the names that an item had before, and of the files that it shows or links to: WordPress gives each a page, whatever it is attached to. */
export function weakAddresses(
  item: RawItem,
  sources: readonly string[],
  { site, attachments, attachmentByUpload }: Pick<ItemContext, 'site' | 'attachments' | 'attachmentByUpload'>,
): readonly string[] {
  const permalink = findPermalink(item, site);
  const renamed = permalink ? item.formerSlugs.map(slug => withSlug(permalink, slug.trim())) : [];
  const shown = sources.flatMap(source => attachmentByUpload.get(toUploadKey(source) ?? '') ?? []);
  return unique([
    ...renamed,
    ...shown.flatMap(id => oldAttachmentAddresses(id, attachments.get(id)?.link, site)),
  ]);
}

/** Where the front was, if not where ours is. */
export function oldFrontAddresses({ basePath }: Site): readonly string[] {
  return basePath === '/' ? [] : [basePath];
}

function oldItemAddresses(item: RawItem, site: Site, parameter: 'p' | 'page_id'): readonly string[] {
  const id = item.fields.get('wp:post_id')?.trim();
  return unique([findPermalink(item, site), id && `${site.basePath}?${parameter}=${id}`]);
}

function findPermalink({ fields }: RawItem, site: Site): string | undefined {
  const path = findSitePath(site, fields.get('link'));
  return path === site.basePath ? undefined : path;
}

/** The permalink that an item had under another name; none where its name is not the last of it (`/?p=12`, `/archives/12`). */
function withSlug(permalink: string, slug: string): string | undefined {
  const [, before = '', after = ''] = /^([^?]*\/)(?!\d+\/?$)[^/?]+?((?:\.html?)?\/?)$/.exec(permalink) ?? [];
  return before === '' || !/^[^/?#]+$/.test(slug) || /^\.+$/.test(slug) ? undefined : before + slug + after;
}

function unique(addresses: readonly (string | undefined)[]): readonly string[] {
  const present = addresses.flatMap(address => address || []);
  return [...new Set(present)].filter(address => !looksLikeMailAddress(decodeLeniently(address)));
}

function decodeLeniently(address: string): string {
  return address.replaceAll('%40', '@');
}
