import { isAbsoluteIri } from '#lib/domain/absolute-iri.ts';
import type { SiteFacts } from '../site-facts.ts';
import { breach, type Finding, type Rule } from './rule.ts';

/** Feeds can be read, and lead to articles under ids that are one for each. */
export const feeds: Rule = {
  name: 'feeds',
  check: site => [
    ...(site.feeds.length === 0 ? [breach('no page offers a feed')] : []),
    ...site.feeds.flatMap(({ path, format, items, fault }) => {
      if (fault !== undefined) return [breach(`${path}: ${fault}`)];
      const ids = new Set<string>();
      return items.flatMap(({ id, url }): readonly Finding[] => {
        const isDouble = id === '' || ids.has(id);
        ids.add(id);
        const page = site.pages.get(url.slice(site.origin.length));
        return [
          ...(format === 'atom' && !isAbsoluteIri(id)
            ? [breach(`${path}: the id “${id}” of ${url} is no IRI`)]
            : []),
          ...(isDouble ? [breach(`${path}: the id “${id}” of ${url} is not its own`)] : []),
          ...(url.startsWith(site.origin) && page?.html?.article
            ? []
            : [breach(`${path}: ${url} is no article`)]),
        ];
      });
    }),
    ...listIdsByArticle(site).flatMap(([url, ids]) =>
      ids.size === 1 ? [] : [breach(`${url}: has several ids in feeds, ${[...ids].join(', ')}`)],
    ),
  ],
};

/** Whoever has read an article is not shown it again: compared with an earlier run, ids stay. */
export function feedIdsSince(earlier: Readonly<Record<string, string>>): Rule {
  return {
    name: 'feed ids',
    check: site =>
      listIdsByArticle(site).flatMap(([url, [id = '']]) => {
        const before = earlier[url];
        return before === undefined || before === id
          ? []
          : [breach(`${url}: its id was ${before} and is now ${id}`)];
      }),
  };
}

/** The id of each article in feeds, by its address: what a later run compares with. */
export function toFeedIds(site: SiteFacts): Readonly<Record<string, string>> {
  return Object.fromEntries(listIdsByArticle(site).map(([url, [id = '']]) => [url, id]));
}

/** In Atom an id may be another where the others give one that is no IRI, which it may not have (RFC 4287, section 4.2.6). */
function listIdsByArticle({ feeds: all }: SiteFacts): readonly (readonly [string, ReadonlySet<string>])[] {
  const ids = new Map<string, Set<string>>();
  const { atom = [], others = [] } = Object.groupBy(all, ({ format }) =>
    format === 'atom' ? format : 'others',
  );
  for (const { id, url } of others.flatMap(({ items }) => items)) {
    ids.set(url, (ids.get(url) ?? new Set()).add(id));
  }
  for (const { id, url } of atom.flatMap(({ items }) => items)) {
    const known = ids.get(url) ?? new Set();
    if ([...known].every(isAbsoluteIri)) ids.set(url, known.add(id));
  }
  return [...ids].map(([url, found]) => [url, found] as const);
}
