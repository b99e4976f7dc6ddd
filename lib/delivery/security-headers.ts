import { LRUCache } from 'lru-cache';

/** A flat list of names and values, as `writeHead` takes it: the form that Node sends without copying. */
export type HeaderList = readonly string[];

/** What every answer carries, whatever it is. */
export function toSecurityHeaders({ siteUrl }: { readonly siteUrl: string }): HeaderList {
  return [
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Resource-Policy',
    'same-origin',
    // A browser ignores it over plain http (RFC 6797, section 8.1), where a promise of https would be false anyway.
    ...(siteUrl.startsWith('https:') ? ['Strict-Transport-Security', 'max-age=31536000'] : []),
  ];
}

/** For what others may show in pages of theirs: feed readers on the web show our pictures. */
export function toSharedHeaders(securityHeaders: HeaderList): HeaderList {
  return securityHeaders.map((part, index) =>
    securityHeaders[index - 1] === 'Cross-Origin-Resource-Policy' ? 'cross-origin' : part,
  );
}

/** The policy of a document: nothing runs, and only the style sheets it came with apply (https://www.w3.org/TR/CSP3/). */
export function toContentSecurityPolicy(styleHashes: readonly string[]): string {
  const key = styleHashes.join(' ');
  const policy = policies.get(key) ?? buildPolicy(styleHashes);
  policies.set(key, policy);
  return policy;
}

/** Thousands of kept documents share a few policies. */
const policies = new LRUCache<string, string>({ max: 100 });

function buildPolicy(styleHashes: readonly string[]): string {
  const styles = styleHashes.map(hash => `'sha256-${hash}'`).join(' ');
  return [
    "default-src 'none'",
    "script-src 'none'",
    ...(styles === '' ? [] : [`style-src ${styles}`]),
    "img-src 'self' data:",
    // Recordings that the newspaper holds.
    "media-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // Tools that examine a page ask for the site's robots.txt from inside it.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For what is no document: nothing in it may load or run. */
export const FILE_CONTENT_SECURITY_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";
