import { parseHttpDate } from './http-date.ts';

/** What a request says of the copy that its sender holds already. */
interface Conditions {
  readonly 'if-none-match'?: string | undefined;
  readonly 'if-modified-since'?: string | undefined;
}

interface Validators {
  readonly etag: string;
  /** Whole seconds, as HTTP's dates have. */
  readonly lastModifiedMs: number | undefined;
}

/**
 * Whether a GET or HEAD is answered by 304 (RFC 9110, section 13.2.2): If-None-Match decides when it is there, and If-Modified-Since is then
 * ignored even if the tag does not match.
 */
export function isNotModified(conditions: Conditions, { etag, lastModifiedMs }: Validators): boolean {
  const tags = conditions['if-none-match'];
  if (tags !== undefined) return tags === etag || matchesAny(tags, etag);
  const since = conditions['if-modified-since'];
  // A date that cannot be read is NaN, smaller than nothing: the condition is ignored, as section 13.1.3 asks.
  return since !== undefined && lastModifiedMs !== undefined && lastModifiedMs <= parseHttpDate(since);
}

/** Weak comparison (section 8.8.3.2): a proxy that recompressed our answer marks its tag weak. */
function matchesAny(tags: string, etag: string): boolean {
  return tags.trim() === '*' || tags.matchAll(/"[^"]*"/g).some(([tag]) => tag === etag);
}
