import { parseRoute } from '#lib/domain/route.ts';
import { splitEdition } from '#lib/urls.ts';
import type { SiteFacts } from '../site-facts.ts';
import { listPages, type ReadPage } from './rule.ts';

export function isMobile({ path }: { readonly path: string }): boolean {
  return splitEdition(path).edition === 'mobile';
}

/** Those of the full edition, which search engines are meant to read. */
export function listFullPages(site: SiteFacts): readonly ReadPage[] {
  return listPages(site).filter(page => !isMobile(page));
}

/** Those that search engines are meant to keep: not the ones that ask not to be, nor those that name another page in their place. */
export function listIndexablePages(site: SiteFacts): readonly ReadPage[] {
  return listFullPages(site).filter(
    ({ path, html }) => html.isIndexable && html.canonical === `${site.origin}${path}`,
  );
}

export function isArticle(path: string): boolean {
  return parseRoute(splitEdition(path).path)?.name === 'article';
}
