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
  const local = ['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host];
  return new Set([
    siteHost,
    ...(siteHost === hostname ? [`${hostname}:${defaultPort}`] : []),
    ...local.map(name => `${name}:${port}`),
    ...local.filter(() => port === 80),
  ]);
}
