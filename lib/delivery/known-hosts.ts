import { networkInterfaces } from 'node:os';

/**
 * The values of Host that are ours. Any other is answered by 421 (RFC 9110, section 15.5.20): a page made for a host that someone pointed at us
 * must not enter a cache or an index under that name.
 */
export function toKnownHosts(listening: {
  readonly siteUrl: string;
  readonly host: string;
  readonly port: number;
}): ReadonlySet<string> {
  const { siteUrl, host, port } = listening;
  const { hostname, protocol, host: siteHost } = new URL(siteUrl);
  const defaultPort = protocol === 'https:' ? 443 : 80;
  const local = ['localhost', ...['127.0.0.1', '::1', host, ...listOwnAddresses(host)].map(toUriHost)];
  return new Set([
    siteHost,
    ...(siteHost === hostname ? [`${hostname}:${defaultPort}`] : []),
    ...local.map(name => `${name}:${port}`),
    ...local.filter(() => port === 80),
  ]);
}

/** Whoever listens on every address is reached under each of them. */
function listOwnAddresses(host: string): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return [];
  return Object.values(networkInterfaces()).flatMap(
    addresses => addresses?.map(({ address }) => address) ?? [],
  );
}

/** RFC 3986, section 3.2.2: an IPv6 address stands in brackets. */
function toUriHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
