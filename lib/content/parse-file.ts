import type { FeedFormat, FeedSubject } from '#lib/domain/feed.ts';
import { isReserved } from '#lib/domain/reserved-words.ts';
import type { PlaceSitemap, SitemapName } from '#lib/domain/sitemap.ts';
import {
  manifestPath,
  openSearchPath,
  robotsPath,
  searchFeedPath,
  securityContactPath,
  sitemapIndexPath,
  sitemapPath,
  textMiningPath,
} from '#lib/urls.ts';

/** A file for programs that a clean path asks for, before anyone looked whether it exists. */
export type FileRoute =
  | { readonly name: 'feed'; readonly of: FeedSubject; readonly format: FeedFormat }
  | { readonly name: 'sitemap'; readonly sitemap: SitemapName }
  | { readonly name: 'search-feed' | 'open-search' }
  | { readonly name: 'sitemap-index' | 'robots' | 'manifest' | 'security-contact' | 'text-mining' }
  | { readonly name: 'indexnow-key'; readonly key: string };

/** `undefined` when no file has an address of this shape. Files are for programs: they have no mobile edition. */
export function parseFile(path: string): FileRoute | undefined {
  return FIXED_FILES.get(path) ?? parseSitemap(path) ?? parseFeed(path) ?? parseKey(path);
}

const FIXED_FILES: ReadonlyMap<string, FileRoute> = new Map<string, FileRoute>([
  [sitemapIndexPath(), { name: 'sitemap-index' }],
  [sitemapPath({ kind: 'news', part: 1 }), { name: 'sitemap', sitemap: { kind: 'news', part: 1 } }],
  [robotsPath(), { name: 'robots' }],
  [manifestPath(), { name: 'manifest' }],
  [securityContactPath(), { name: 'security-contact' }],
  [textMiningPath(), { name: 'text-mining' }],
  [searchFeedPath(), { name: 'search-feed' }],
  [openSearchPath(), { name: 'open-search' }],
]);

const SITEMAP =
  /^\/sitemaps\/(?:articles-(?<year>\d{4})-(?<month>0[1-9]|1[0-2])|(?<place>pages|rubriques|sujets|dossiers|auteurs|archives)|actualites)(?:-(?<part>[2-9]|[1-9]\d{1,3}))?\.xml$/;

function parseSitemap(path: string): FileRoute | undefined {
  const groups = SITEMAP.exec(path)?.groups;
  if (!groups) return undefined;
  const { year, month, place, part: written } = groups;
  const part = Number(written ?? 1);
  if (year !== undefined) {
    return { name: 'sitemap', sitemap: { kind: 'articles', year: Number(year), month: Number(month), part } };
  }
  if (isPlace(place)) return { name: 'sitemap', sitemap: { kind: place, part } };
  // The first has an address of its own.
  return part === 1 ? undefined : { name: 'sitemap', sitemap: { kind: 'news', part } };
}

function isPlace(name: string | undefined): name is PlaceSitemap {
  // The pattern names no other.
  return name !== undefined;
}

const FEED =
  /^(?:\/(?:(?<list>auteurs|sujets)\/)?(?<slug>[a-z0-9-]+))?\/(?<file>rss\.xml|atom\.xml|feed\.json)$/;

function parseFeed(path: string): FileRoute | undefined {
  const { list, slug, file } = FEED.exec(path)?.groups ?? {};
  const format = file === undefined ? undefined : FORMATS.get(file);
  if (!format) return undefined;
  if (slug === undefined) return { name: 'feed', of: { kind: 'site' }, format };
  if (list === undefined && isReserved(slug)) return undefined;
  const kind = list === undefined ? 'category' : list === 'auteurs' ? 'author' : 'topic';
  return { name: 'feed', of: { kind, slug }, format };
}

const FORMATS: ReadonlyMap<string, FeedFormat> = new Map([
  ['rss.xml', 'rss'],
  ['atom.xml', 'atom'],
  ['feed.json', 'json'],
]);

function parseKey(path: string): FileRoute | undefined {
  const [, key] = /^\/([a-zA-Z0-9-]{8,128})\.txt$/.exec(path) ?? [];
  return key === undefined ? undefined : { name: 'indexnow-key', key };
}
