import { readPage } from './read-page.ts';
import type { Robots } from './robots.ts';
import type { PageFacts } from './site-facts.ts';
import { toSitePath } from './to-site-path.ts';

export interface Visiting {
  /** Where the site is asked, without a slash at its end. */
  readonly site: string;
  /** Origins under which the site's own addresses are written. */
  readonly origins: ReadonlySet<string>;
}

export interface CrawlOptions extends Visiting {
  readonly robots: Robots;
  /** Addresses besides those that links lead to: the sitemap's, which may be orphans. */
  readonly seeds: readonly string[];
  readonly pagesMax: number;
  readonly onProgress?: (read: number, known: number) => void;
}

/** A reader with four tabs: a small machine serves others meanwhile. */
const AT_ONCE = 4;

/** Follows every link of the site from the front on. Throws one sentence when there are more pages than it may read. */
export async function crawl(options: CrawlOptions): Promise<ReadonlyMap<string, PageFacts>> {
  const { seeds, pagesMax, robots, onProgress } = options;
  const pages = new Map<string, PageFacts>();
  const known = new Set(['/', ...seeds.filter(seed => !robots.isClosed(seed))]);
  const queue = [...known];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let path = queue[next++]; path !== undefined; path = queue[next++]) {
      const page = await visit(path, options);
      pages.set(path, page);
      for (const link of listNext(page)) {
        if (known.has(link) || robots.isClosed(link)) continue;
        known.add(link);
        queue.push(link);
      }
      if (known.size > pagesMax) throw new Error(`The site has more than ${pagesMax} addresses (--pages).`);
      onProgress?.(pages.size, known.size);
    }
    next--;
  };
  // Whoever finds the queue empty leaves; those still reading may fill it again, and go on themselves.
  while (next < queue.length) await Promise.all(Array.from({ length: AT_ONCE }, work));
  return pages;
}

function listNext({ html, location }: PageFacts): readonly string[] {
  return [
    ...(html ? [...html.links, ...html.textLinks] : []),
    ...(location?.startsWith('/') ? [location] : []),
  ];
}

async function visit(path: string, { site, origins }: Visiting): Promise<PageFacts> {
  const url = `${site}${path}`;
  const response = await ask(url);
  const { status, headers } = response;
  const location = headers.get('location');
  const target = location === null ? undefined : (toSitePath(location, { base: url, origins }) ?? location);
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
  if (status !== 200 || !isPage) await response.body?.cancel();
  return {
    path,
    status,
    ...(target !== undefined && { location: target }),
    ...(status === 200 && isPage && { html: readPage(await response.text(), { url, origins }) }),
  };
}

const TIMEOUT_MS = 30_000;

/** One request, no redirect followed. Throws one sentence when nobody answers. */
export async function ask(url: string): Promise<Response> {
  return fetch(url, {
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { 'user-agent': 'Manchette-audit' },
  }).catch((cause: unknown) => {
    throw new Error(`${url} does not answer.`, { cause });
  });
}
