import { toMessage } from '#lib/domain/to-message.ts';
import { ask, crawl, type Visiting } from './crawl.ts';
import { readFeed } from './read-feed.ts';
import { readPage } from './read-page.ts';
import { readSitemap } from './read-sitemap.ts';
import { type Robots, readRobots } from './robots.ts';
import type {
  DatedSitemap,
  FeedFacts,
  NewsEntry,
  SiteFacts,
  SitemapEntry,
  SitemapFacts,
} from './site-facts.ts';
import { toSitePath } from './to-site-path.ts';

export interface Collecting {
  /** Where the site answers; its public origin may be another. */
  readonly site: string;
  readonly pagesMax: number;
  readonly now: Date;
  readonly onProgress?: (stage: string, share: number) => void;
}

/** Visits a running site as a search engine does: its robots.txt, its sitemaps, every page, the feeds that pages offer. */
export async function collectFacts({ site, pagesMax, now, onProgress }: Collecting): Promise<SiteFacts> {
  const base = new URL(site).origin;
  const origin = await findPublicOrigin(base);
  const visiting = { site: base, origins: new Set([base, origin]) };
  const robots = readRobots(await (await ask(`${base}/robots.txt`)).text());
  const sitemap = await readSitemaps(robots, visiting);
  const seeds = sitemap.entries.flatMap(
    ({ url }) => toSitePath(url, { base, origins: visiting.origins }) ?? [],
  );
  const pages = await crawl({
    ...visiting,
    robots,
    seeds,
    pagesMax,
    onProgress: (read, known) => onProgress?.('crawling', read / known),
  });
  const offered = new Set([...pages.values()].flatMap(({ html }) => html?.feeds ?? []));
  const feeds: FeedFacts[] = [];
  for (const path of offered) {
    feeds.push(await readFeedAt(path, visiting));
    onProgress?.('reading feeds', feeds.length / offered.size);
  }
  return { origin, pages, sitemap, feeds, readAt: now };
}

/** A portal on a private port says in its canonical addresses where the public finds it. */
async function findPublicOrigin(base: string): Promise<string> {
  const response = await ask(`${base}/`);
  if (response.status !== 200) throw new Error(`The front of ${base} answers ${response.status}, not 200.`);
  const { canonical } = readPage(await response.text(), { url: base, origins: new Set([base]) });
  return URL.parse(canonical ?? '')?.origin ?? base;
}

/** More files than a million articles have. */
const FILES_MAX = 5000;

async function readSitemaps(
  { sitemaps: roots, isClosed }: Robots,
  { site, origins }: Visiting,
): Promise<SitemapFacts> {
  const entries: SitemapEntry[] = [];
  const news = new Map<string, readonly NewsEntry[]>();
  const faults: string[] = [];
  const dated: DatedSitemap[] = [];
  const files = new Map<string, string | undefined>(roots.map(url => [url, undefined]));
  for (const [file, modified] of files) {
    const path = toSitePath(file, { base: site, origins });
    if (path === undefined) {
      faults.push(`${file}: of another site`);
      continue;
    }
    const response = await ask(`${site}${path}`);
    if (response.status !== 200) {
      faults.push(`${path}: ${response.status}`);
      continue;
    }
    const read = readSitemap(await response.text());
    if (read.files.length + read.entries.length + read.news.length === 0) faults.push(`${path}: empty`);
    for (const { url, modified: date } of read.files) if (files.size < FILES_MAX) files.set(url, date);
    if (modified !== undefined)
      dated.push({ path, modified, ...findNewest([...read.entries, ...read.news]) });
    for (const entry of read.entries) entries.push(entry);
    if (read.news.length > 0) news.set(path, read.news);
  }
  const closed = entries.filter(({ url }) => isClosed(toSitePath(url, { base: site, origins }) ?? ''));
  return { entries, news, dated, closed: new Set(closed.map(({ url }) => url)), faults };
}

function findNewest(entries: readonly SitemapEntry[]): Pick<DatedSitemap, 'newest'> {
  const dates = entries.flatMap(({ modified }) => modified ?? []);
  const newest = dates.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return newest === undefined ? {} : { newest };
}

async function readFeedAt(path: string, { site }: Visiting): Promise<FeedFacts> {
  const response = await ask(`${site}${path}`);
  if (response.status !== 200) return { path, items: [], fault: `it answers ${response.status}` };
  try {
    return { path, ...readFeed(await response.text()) };
  } catch (error) {
    return { path, items: [], fault: toMessage(error) };
  }
}
