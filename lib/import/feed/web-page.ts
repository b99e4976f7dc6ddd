/** Whether a text is HTML, whoever asked for a feed: the address of a site is easily taken for that of its feed. */
export function isWebPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i.test(text);
}

/** The address of the first feed that a page names, as it writes it (https://blog.whatwg.org/feed-autodiscovery). */
export function findNamedFeed(html: string): string | undefined {
  const links = [...html.slice(0, HEAD_LENGTH).matchAll(/<link\s[^<>]*>/gi)].map(([link]) => link);
  const feed = links.find(link =>
    /\stype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)\b/i.test(link),
  );
  return feed && /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(feed)?.slice(1).find(Boolean);
}

const HEAD_LENGTH = 100_000;
