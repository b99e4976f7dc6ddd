import type { SiteFacts } from '../site-facts.ts';
import { isArticle, listFullPages } from './editions.ts';
import { breach, type Rule } from './rule.ts';

/** An article has the same dates for its readers, in its data, in the feeds and in the sitemaps, and changed after it was published if at all. */
export const dates: Rule = {
  name: 'dates',
  check: site => {
    const modifiedBySitemap = new Map(site.sitemap.entries.map(({ url, modified }) => [url, modified]));
    const published = listFeedDates(site);
    return listFullPages(site)
      .filter(({ path }) => isArticle(path))
      .flatMap(({ path, html }) => {
        const { dates: visible, article, canonical = '' } = html;
        if (!article) return [breach(`${path}: no structured data of an article`)];
        const changed = visible.modified ?? visible.published;
        return [
          ...differ(path, 'published', visible.published, 'its data', article.published),
          ...differ(path, 'changed', changed, 'its data', article.modified ?? article.published),
          ...(toSeconds(changed) < toSeconds(visible.published)
            ? [breach(`${path}: changed ${changed}, before it was published, ${visible.published}`)]
            : []),
          ...(modifiedBySitemap.has(canonical)
            ? differ(path, 'changed', changed, 'the sitemap', modifiedBySitemap.get(canonical))
            : []),
          ...[...(published.get(canonical) ?? [])].flatMap(([feed, date]) =>
            differ(path, 'published', visible.published, feed, date),
          ),
        ];
      });
  },
};

/** By article and by feed. */
function listFeedDates({ feeds }: SiteFacts): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { path, items } of feeds) {
    for (const { url, published } of items) {
      const ofArticle = found.get(url) ?? new Map<string, string>();
      ofArticle.set(path, published?.toISOString() ?? '');
      found.set(url, ofArticle);
    }
  }
  return found;
}

function differ(
  path: string,
  what: string,
  visible: string | undefined,
  where: string,
  other: string | undefined,
) {
  return toSeconds(visible) === toSeconds(other)
    ? []
    : [breach(`${path}: ${what} ${visible ?? 'never'} on the page, ${other ?? 'never'} in ${where}`)];
}

/** Some forms of dates have no fractions. */
function toSeconds(date: string | undefined): number {
  const ms = Date.parse(date ?? '');
  return Number.isNaN(ms) ? -1 : Math.floor(ms / 1000);
}
