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

function findOrigin({ host = '' }: IncomingHttpHeaders, hosts: KnownHosts): string | undefined {
  return hosts.get(host) ?? hosts.get(host.toLowerCase());
}
