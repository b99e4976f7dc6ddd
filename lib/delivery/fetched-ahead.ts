import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser fetches a page before its reader asks for it: Chromium and Firefox say Sec-Purpose (https://fetch.spec.whatwg.org/#sec-purpose-header),
 * Safari Purpose, former ones the other two.
 */
export function isFetchedAhead(headers: IncomingHttpHeaders): boolean {
  return (
    headers['sec-purpose'] !== undefined ||
    headers.purpose !== undefined ||
    headers['x-purpose'] !== undefined ||
    headers['x-moz'] !== undefined
  );
}
