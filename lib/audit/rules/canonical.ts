import { splitEdition } from '#lib/urls.ts';
import { isArticle, isMobile, listFullPages } from './editions.ts';
import { breach, listPages, type Rule, remark } from './rule.ts';

/** Each page names one address for itself, in one way: absolute, there, and of one mind about itself. */
export const canonical: Rule = {
  name: 'canonical',
  check: site =>
    listFullPages(site).flatMap(({ path, html }) => {
      const { canonical: address, sharedUrl = address } = html;
      if (address === undefined) return [breach(`${path}: no canonical address`)];
      if (!URL.canParse(address))
        return [breach(`${path}: its canonical address ${address} is not absolute`)];
      if (sharedUrl !== address)
        return [breach(`${path}: shared as ${sharedUrl}, and canonical is ${address}`)];
      if (address === `${site.origin}${path}`) return [];
      if (new URL(address).origin !== site.origin) {
        const tells = `${path}: canonical on another site, ${address}`;
        return [isArticle(path) ? remark(tells) : breach(tells)];
      }
      const target = site.pages.get(address.slice(site.origin.length));
      return target?.html?.canonical === address
        ? []
        : [breach(`${path}: its canonical address ${address} is no page that says the same`)];
    }),
};

/** The mobile edition is the same pages: it points at them, and is announced nowhere. */
export const mobile: Rule = {
  name: 'mobile',
  check: site => [
    ...listPages(site)
      .filter(isMobile)
      .flatMap(({ path, html }) => {
        const full = site.pages.get(splitEdition(path).path);
        // A page of its own (the reader's choices) names no other, and asks not to be kept.
        if (!full && !html.isIndexable) return [];
        return html.canonical !== undefined && html.canonical === full?.html?.canonical
          ? []
          : [breach(`${path}: its canonical address is ${html.canonical ?? 'missing'}`)];
      }),
    ...listPages(site).flatMap(({ path, html }) =>
      html.mediaAlternates.map(link => breach(`${path}: announces ${link} for other screens`)),
    ),
    ...[...site.sitemap.entries, ...[...site.sitemap.news.values()].flat()]
      .filter(({ url }) => isMobileUrl(url, site.origin))
      .map(({ url }) => breach(`sitemap: ${url} is of the mobile edition`)),
    ...site.feeds.flatMap(({ path, items }) =>
      items
        .filter(({ url }) => isMobileUrl(url, site.origin))
        .map(({ url }) => breach(`${path}: ${url} is of the mobile edition`)),
    ),
  ],
};

function isMobileUrl(url: string, origin: string): boolean {
  return url.startsWith(origin) && isMobile({ path: url.slice(origin.length) });
}
