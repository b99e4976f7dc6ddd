/**
 * An address that a link may have: absolute (`https`, `http`, `mailto`, `tel`), or a path or fragment of this site. Anything
 * else, `javascript:` in whatever disguise first of all, is `undefined`. Parsed as browsers do (https://url.spec.whatwg.org/), so that we judge the
 * address they would follow.
 */
export function toLinkAddress(source: string): string | undefined {
  const url = URL.parse(source, THIS_SITE);
  if (url === null || !LINK_SCHEMES.has(url.protocol)) return undefined;
  return toAddress(url, source);
}

/** An address that a picture may come from: absolute, `https` or `http`, or a path of this site. */
export function toPictureAddress(source: string): string | undefined {
  const url = URL.parse(source, THIS_SITE);
  if (url === null || !WEB_SCHEMES.has(url.protocol)) return undefined;
  return url.pathname === '/' && url.search === '' ? undefined : toAddress(url, source);
}

/** An absolute `https` or `http` address of another site. */
export function toWebUrl(source: string): URL | undefined {
  const url = URL.parse(source.trim(), THIS_SITE);
  return url !== null && WEB_SCHEMES.has(url.protocol) && url.host !== THIS_HOST ? url : undefined;
}

export function isFollowable(source: string): boolean {
  const url = URL.parse(source, THIS_SITE);
  return url !== null && LINK_SCHEMES.has(url.protocol);
}

/** Stands for the portal while an address is read; `.invalid` can never be a real host (RFC 2606, section 2). */
const THIS_HOST = 'this-site.invalid';
const THIS_SITE = `https://${THIS_HOST}/`;

const WEB_SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:']);
const LINK_SCHEMES: ReadonlySet<string> = new Set([...WEB_SCHEMES, 'mailto:', 'tel:']);

function toAddress(url: URL, source: string): string | undefined {
  if (url.host !== THIS_HOST) return url.href;
  if (source.trim().startsWith('#')) return url.hash === '' ? undefined : url.hash;
  // Two leading slashes would name a host once the path stands alone (`/.//evil.example`).
  return `${url.pathname.replace(/^\/{2,}/, '/')}${url.search}${url.hash}`;
}
