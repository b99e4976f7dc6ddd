import { splitAddress } from './address.ts';
import type { Body } from './body.ts';
import { listFormerReadings } from './former-address.ts';
import { listLinks } from './list-links.ts';
import { toRedirectSource } from './redirect-source.ts';

/** How the articles that a text links to may be found. */
export interface LinkedAddresses {
  /** As they stand in addresses of ours. */
  readonly slugs: readonly string[];
  /** Former addresses, in the form in which redirects are kept. */
  readonly sources: readonly string[];
}

/** A text with more is a list of links. */
const LINKS_MAX = 100;

/**
 * Reads a body's links as addresses of ours and of the former site. Whose host it is does not matter: a site changes its own, and a path that happens to be ours elsewhere costs one
 * proposal to read.
 */
export function toLinkedAddresses(body: Body): LinkedAddresses {
  const slugs = new Set<string>();
  const sources = new Set<string>();
  for (const url of listLinks(body).slice(0, LINKS_MAX)) {
    const address = toAddress(url);
    if (address === undefined) continue;
    for (const { source } of [{ source: address }, ...listFormerReadings(address)]) {
      const written = toRedirectSource(source);
      sources.add(written).add(splitAddress(written).path);
    }
    const slug = splitAddress(toRedirectSource(address)).path.split('/').at(-1);
    if (slug) slugs.add(slug);
  }
  return { slugs: [...slugs], sources: [...sources] };
}

/** Path and query. */
function toAddress(url: string): string | undefined {
  const parsed = URL.parse(url, 'http://localhost');
  if (!parsed || !/^https?:$/.test(parsed.protocol) || url.startsWith('#')) return undefined;
  return `${parsed.pathname}${parsed.search}`;
}
