import type { IncomingHttpHeaders } from 'node:http';
import type { KnownHosts } from './known-hosts.ts';

/** The path of our own page that a reader comes from, by the request's Referer; `undefined` for one who comes from elsewhere, or does not say. */
export function findOwnReferer(headers: IncomingHttpHeaders, hosts: KnownHosts): string | undefined {
  const { referer } = headers;
  const origin = findOrigin(headers, hosts);
  if (referer === undefined || origin === undefined) return undefined;
  return referer.startsWith(origin) && referer.charAt(origin.length) === '/'
    ? referer.slice(origin.length)
    : undefined;
}

/**
 * Whether a form was sent by a page of ours. A browser says so in Sec-Fetch-Site, which no page can forge (https://www.w3.org/TR/fetch-metadata/), an older one in Origin,
 * and a text browser only in Referer. Whoever says nothing is not believed.
 */
export function isFromOwnPage(headers: IncomingHttpHeaders, hosts: KnownHosts): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  if (headers.origin !== undefined) return headers.origin === findOrigin(headers, hosts);
  return findOwnReferer(headers, hosts) !== undefined;
}

function findOrigin({ host = '' }: IncomingHttpHeaders, hosts: KnownHosts): string | undefined {
  return hosts.get(host) ?? hosts.get(host.toLowerCase());
}
