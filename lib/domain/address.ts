export interface SplitAddress {
  readonly path: string;
  /** With its question mark; empty when there is none. */
  readonly query: string;
}

/** Parts an address, path and query as they came. */
export function splitAddress(address: string): SplitAddress {
  const start = address.indexOf('?');
  return start === -1
    ? { path: address, query: '' }
    : { path: address.slice(0, start), query: address.slice(start) };
}

/** Text without its percent-encoding (RFC 3986, section 2.1); as it is when a lone `%` is no escape. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name of the file that an address ends with, without its percent-encoding; empty for that of a folder. */
export function toFileName(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  return decodePercent(path.slice(path.lastIndexOf('/') + 1));
}
