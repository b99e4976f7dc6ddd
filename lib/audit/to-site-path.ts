interface Reading {
  readonly base: string;
  /** Origins under which the site's own addresses are written. */
  readonly origins: ReadonlySet<string>;
}

/** Path and query of an address of the site, without its fragment; `undefined` for one of another site, and for one that is none of the web. */
export function toSitePath(address: string, { base, origins }: Reading): string | undefined {
  const url = URL.parse(address, base);
  return url && origins.has(url.origin) ? `${url.pathname}${url.search}` : undefined;
}
