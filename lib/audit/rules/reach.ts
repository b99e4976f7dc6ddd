import type { SiteFacts } from '../site-facts.ts';
import { isArticle, listFullPages } from './editions.ts';
import { breach, type Rule } from './rule.ts';

const PAGE_CLICKS = 4;
const ARTICLE_CLICKS = 5;

/** Whoever starts at the front gets everywhere, and soon; what only a sitemap knows is an orphan. */
export const reach: Rule = {
  name: 'reach',
  check: site => {
    const clicks = countClicks(site);
    return listFullPages(site).flatMap(({ path }) => {
      const distance = clicks.get(path);
      if (distance === undefined) return [breach(`${path}: an orphan, no link leads to it`)];
      const limit = isArticle(path) ? ARTICLE_CLICKS : PAGE_CLICKS;
      return distance > limit ? [breach(`${path}: ${distance} clicks from the front, not ${limit}`)] : [];
    });
  },
};

/** The fewest clicks from the front, in the full edition. */
function countClicks(site: SiteFacts): ReadonlyMap<string, number> {
  const links = new Map(listFullPages(site).map(({ path, html }) => [path, html] as const));
  const clicks = new Map([['/', 0]]);
  for (const [path, distance] of clicks) {
    const { links: own = [], textLinks = [] } = links.get(path) ?? {};
    for (const link of [...own, ...textLinks]) if (!clicks.has(link)) clicks.set(link, distance + 1);
  }
  return clicks;
}
