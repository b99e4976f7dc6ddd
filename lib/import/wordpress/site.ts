import type { Fields } from './export-records.ts';

/** The site an export comes from. */
export interface Site {
  /**
   * By what the portal remembers what it imported: the site's address without its scheme, `www.` and trailing slash, which change while the site
   * stays the same.
   */
  readonly identity: string;
  /** Path of its front, `/` or `/blog/`. */
  readonly basePath: string;
  readonly hosts: ReadonlySet<string>;
  /** When the export was made, if it says so. */
  readonly exportedAt?: Date;
}

/** Throws one sentence when the export does not say where its site is: its articles could not be told from another's. */
export function requireSite(channel: Fields, name: string): Site {
  const addresses = [channel.get('wp:base_blog_url'), channel.get('link')].flatMap(parseAddress);
  const [home] = addresses;
  if (!home)
    throw new Error(`${name} does not say which site it comes from: its channel has no usable <link>.`);
  const basePath = `${home.pathname.replace(/\/+$/, '')}/`;
  const exportedAt = new Date(channel.get('pubDate') ?? '');
  return {
    identity: withoutWww(home.host) + basePath.slice(0, -1),
    basePath,
    hosts: new Set(addresses.map(({ host }) => withoutWww(host))),
    ...(Number.isNaN(exportedAt.getTime()) ? {} : { exportedAt }),
  };
}

/** Path and query of an address of the site, `undefined` for one elsewhere. The scheme and `www.` make no difference: sites change them. */
export function findSitePath(site: Site, address: string | undefined): string | undefined {
  const [url] = parseAddress(address);
  if (!url || !site.hosts.has(withoutWww(url.host))) return undefined;
  return url.pathname + url.search;
}

function parseAddress(address: string | undefined): readonly URL[] {
  const url = URL.parse(address?.trim() ?? '');
  return url && /^https?:$/.test(url.protocol) ? [url] : [];
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
