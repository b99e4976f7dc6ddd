/**
 * Whether a text is an address or a name of the web with its scheme (an IRI, RFC 3987, that is no relative reference): `https://a.example/?p=12`, `tag:a.example,2026:1`,
 * and not `12` nor `/2026/le-port`.
 */
export function isAbsoluteIri(text: string): boolean {
  return IRI.test(text) && URL.canParse(text);
}

/** A scheme, then none of the characters that both RFC 3986 and RFC 3987 keep out, and a `%` only before two digits. */
const IRI = /^[a-z][a-z0-9+.-]*:(?:[^\s"%<>\\^`{|}\p{C}]|%[0-9a-f]{2})+$/iu;
