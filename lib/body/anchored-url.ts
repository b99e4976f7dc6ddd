/**
 * The address of a link to a passage that is an anchor itself, as a note and the word that calls it are for each other. Its own name rides behind the
 * fragment, which never holds a raw space, until the paragraphs have identifiers (enhance/unlink-dead-fragments.ts).
 */
export function toAnchoredUrl(url: string, name: string | undefined): string {
  return url.startsWith('#') && name ? `${url} ${name}` : url;
}

/** Of what is an anchor and leads nowhere: an address that no source can give, its fragment being empty. */
export function isAnchorAlone(url: string): boolean {
  return url.startsWith('# ');
}

/** The two parts of it; `undefined` for an address that is no fragment. */
export function readAnchoredUrl(url: string): { fragment: string; name?: string } | undefined {
  if (!url.startsWith('#')) return undefined;
  const end = url.indexOf(' ');
  return end === -1 ? { fragment: url.slice(1) } : { fragment: url.slice(1, end), name: url.slice(end + 1) };
}
