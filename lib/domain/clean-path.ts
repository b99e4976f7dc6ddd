/** A path in the one form that addresses of ours have: decoded, lower case, no stray or trailing slash. */
export function toCleanPath(path: string): string {
  const segments = decodeURIComponent(path).toLowerCase().split('/');
  return `/${segments.filter(segment => segment !== '').join('/')}`;
}

/** Whether a request's path can be read at all: UTF-8 under its percent signs (RFC 3986, section 2.1), and no control character. */
export function isWellFormedPath(path: string): boolean {
  try {
    return path.startsWith('/') && !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
