import { networkInterfaces } from 'node:os';

/** The values of Host that are ours, each with the origin that our pages have for who asks for it. */
export type KnownHosts = ReadonlyMap<string, string>;

/**
 * Any Host that is not known is answered by 421 (RFC 9110, section 15.5.20): a page made for a host that someone pointed at us must not enter a
 * cache or an index under that name.
 */
export function toKnownHosts(listening: {
  readonly siteUrl: string;
  readonly host: string;
  readonly port: number;
}): KnownHosts {
  const { siteUrl, host, port } = listening;
  const { hostname, protocol, host: siteHost, origin } = new URL(siteUrl);
  const defaultPort = protocol === 'https:' ? 443 : 80;
  const local = ['localhost', ...['127.0.0.1', '::1', host, ...listOwnAddresses(host)].map(toUriHost)];
  return new Map([
    ...local.map(name => `${name}:${port}`).map(toLocalEntry),
    ...local.filter(() => port === 80).map(toLocalEntry),
    // The site's own name last: where it is one of the machine's too, its scheme counts.
    ...(siteHost === hostname ? [[`${hostname}:${defaultPort}`, origin] as const] : []),
    [siteHost, origin],
  ]);
}

/** Nothing in front of us speaks TLS under the machine's own names. */
function toLocalEntry(host: string): readonly [string, string] {
  return [host, new URL(`http://${host}`).origin];
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
