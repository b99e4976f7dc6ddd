import { splitAddress } from '#lib/domain/address.ts';
import { QUESTION_LENGTH_MAX } from '#lib/domain/search.ts';
import { mobilePath, searchFeedPath, searchPath } from '#lib/urls.ts';

/** Longer than any address of ours or of a former site; RFC 9110, section 4.1, recommends 8000 for servers that know nothing of theirs. */
const LENGTH_MAX = 4096;

/** Who sent the reader, in the words of advertisers and social networks: it names no other page, and differs at each click. */
const NOISE =
  /^(?:utm_\w*|mtm_\w*|at_(?:medium|campaign|custom\d|creation)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|srsltid|mc_[ce]id|_ga|_gl|xtor)(?:=|$)/i;

/** What a request line asks for. */
export type RequestTarget =
  | {
      readonly kind: 'address';
      readonly path: string;
      readonly address: string;
      /** The host that the target itself names, in the place of the one in the Host header. */
      readonly authority?: string;
    }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'malformed' };

/** Reads a request target (RFC 9112, section 3.2) into the path, and the whole address with the query that may matter. */
export function parseRequestTarget(target: string): RequestTarget {
  const { authority, origin } = splitAuthority(target);
  const local = cutQuestion(origin);
  if (local.length > LENGTH_MAX) return { kind: 'too-long' };
  if (!local.startsWith('/') || !/^[\x21-\x7e]*$/.test(local)) return { kind: 'malformed' };
  if (authority !== undefined && !URL.canParse(`http://${authority}`)) return { kind: 'malformed' };
  const { path, query: wholeQuery } = splitAddress(local);
  const query = wholeQuery
    .slice(1)
    .split('&')
    .filter(parameter => parameter !== '' && !NOISE.test(parameter))
    .join('&');
  return {
    kind: 'address',
    path,
    address: query === '' ? path : `${path}?${query}`,
    ...(authority !== undefined && { authority }),
  };
}

/** Where readers may paste what they like into a field. */
const SEARCH_PATHS: ReadonlySet<string> = new Set([searchPath(), mobilePath(searchPath()), searchFeedPath()]);

export function isSearchPath(path: string): boolean {
  return SEARCH_PATHS.has(path);
}

/** What a question of the greatest length is when it is written in characters that take twelve each (an emoji: four bytes, three characters for each). */
const QUESTION_LENGTH = 12 * QUESTION_LENGTH_MAX;

/** A question without what nobody reads of it: it is cut here as it would be later, and is no error before. */
function cutQuestion(target: string): string {
  if (target.length <= LENGTH_MAX) return target;
  const { path, query } = splitAddress(target);
  if (!isSearchPath(path)) return target;
  const cut = (parameter: string) => parameter.slice(0, QUESTION_LENGTH).replace(/%[0-9a-f]?$/i, '');
  return `${path}${query.split('&').map(cut).join('&')}`;
}

interface SplitTarget {
  readonly authority?: string;
  /** In origin form. */
  readonly origin: string;
}

/** Section 3.2.2 obliges a server to accept the form meant for proxies, `GET http://host/path`; its path may be empty (RFC 9110, section 4.2.3). */
function splitAuthority(target: string): SplitTarget {
  const [, authority, rest = ''] = /^https?:\/\/([^/?]*)(.*)$/i.exec(target) ?? [];
  if (authority === undefined) return { origin: target };
  return { authority, origin: rest.startsWith('/') ? rest : `/${rest}` };
}
