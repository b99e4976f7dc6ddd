import { listIndexablePages } from './editions.ts';
import { breach, type Rule } from './rule.ts';

/** What the sitemaps list and what search engines may keep are one set, and none is older than what it lists. */
export const sitemap: Rule = {
  name: 'sitemap',
  check: site => {
    const listed = new Map<string, number>();
    for (const { url } of site.sitemap.entries) listed.set(url, (listed.get(url) ?? 0) + 1);
    const pages = new Set(listIndexablePages(site).map(({ path }) => `${site.origin}${path}`));
    return [
      ...site.sitemap.dated
        .filter(({ modified, newest = modified }) => Date.parse(modified) < Date.parse(newest))
        .map(({ path, modified, newest }) =>
          breach(`${path}: of ${modified}, and lists what is of ${newest}`),
        ),
      ...site.sitemap.faults.map(fault => breach(`a file that nobody can use: ${fault}`)),
      ...[...pages].filter(url => !listed.has(url)).map(url => breach(`${url}: missing`)),
      ...[...site.sitemap.closed].map(url => breach(`${url}: listed, and closed by robots.txt`)),
      ...[...listed.keys()]
        .filter(url => !pages.has(url) && !site.sitemap.closed.has(url))
        .map(url => breach(`${url}: listed, and no page to be kept`)),
      ...[...listed].filter(([, times]) => times > 1).map(([url]) => breach(`${url}: listed twice`)),
    ];
  },
};

const WINDOW_MS = 48 * 3_600_000;
const ENTRIES_MAX = 1000;

/** News are of the last two days, a thousand in a file (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export const news: Rule = {
  name: 'news sitemap',
  check: site =>
    [...site.sitemap.news].flatMap(([file, entries]) => [
      ...(entries.length > ENTRIES_MAX ? [breach(`${file}: ${entries.length} entries`)] : []),
      ...entries.flatMap(({ url, published }) => {
        const age = site.readAt.getTime() - Date.parse(published);
        if (!(age <= WINDOW_MS)) return [breach(`${file}: ${url} is of ${published}`)];
        const path = url.slice(site.origin.length);
        return site.pages.get(path)?.html?.article ? [] : [breach(`${file}: ${url} is no article`)];
      }),
    ]),
};
