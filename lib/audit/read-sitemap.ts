import { parseDocument } from 'htmlparser2';
import { type Element, selectAll, selectOne, textOf } from './select.ts';
import type { NewsEntry, SitemapEntry } from './site-facts.ts';

export interface SitemapFile {
  /** Files that an index lists. */
  readonly files: readonly SitemapEntry[];
  readonly entries: readonly SitemapEntry[];
  /** Entries with a publication of their own: those of a news sitemap. */
  readonly news: readonly NewsEntry[];
}

/** A sitemap or an index of some (https://www.sitemaps.org/protocol.html), with Google's news extension. */
export function readSitemap(xml: string): SitemapFile {
  const root = parseDocument(xml, { xmlMode: true });
  const files = selectAll('sitemapindex > sitemap', root).map(toEntry);
  const entries: SitemapEntry[] = [];
  const news: NewsEntry[] = [];
  for (const node of selectAll('urlset > url', root)) {
    const entry = toEntry(node);
    const published = inside(node, 'news\\:publication_date');
    if (published === undefined) entries.push(entry);
    else news.push({ ...entry, published });
  }
  return { files, entries, news };
}

function toEntry(node: Element): SitemapEntry {
  const modified = inside(node, 'lastmod');
  return { url: inside(node, 'loc') ?? '', ...(modified !== undefined && { modified }) };
}

function inside(node: Element, name: string): string | undefined {
  const found = selectOne(name, node);
  return found && textOf(found);
}
