import { type ReadPage, readPage } from './read-page.ts';

export interface CrawledPage extends ReadPage {
  readonly path: string;
  readonly status: number;
  /** On the wire, compressed by gzip. */
  readonly bytes: number;
}

const AT_ONCE = 4;
/** What stops a crawl in a site that has no end. */
const PAGES_MAX = 20_000;

/** Follows every link from the front on and gives every page found, each once; redirects are not followed. */
export async function crawlSite(url: string): Promise<ReadonlyMap<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  const known = new Set(['/']);
  const queue = ['/'];
  const work = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const page = await readAt(url, path);
      pages.set(path, page);
      for (const link of page.links) {
        if (known.has(link)) continue;
        known.add(link);
        queue.push(link);
      }
      if (known.size > PAGES_MAX) throw new Error(`The site has more than ${PAGES_MAX} addresses.`);
    }
  };
  // Whoever finds the queue empty leaves; those still reading may fill it again, and go on themselves.
  while (queue.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work));
  return pages;
}

async function readAt(url: string, path: string): Promise<CrawledPage> {
  const response = await fetch(`${url}${path}`, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'gzip' },
  });
  const bytes = Number(response.headers.get('content-length'));
  return { path, status: response.status, bytes, ...readPage(await response.text()) };
}

/** The fewest clicks from a page to each other. */
export function countClicks(
  pages: ReadonlyMap<string, CrawledPage>,
  from: string,
): ReadonlyMap<string, number> {
  const clicks = new Map([[from, 0]]);
  for (const [path, distance] of clicks) {
    for (const link of pages.get(path)?.links ?? []) {
      if (!clicks.has(link)) clicks.set(link, distance + 1);
    }
  }
  return clicks;
}
