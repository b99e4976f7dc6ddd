import { splitAddress } from './address.ts';

/**
 * The normal form under which a former address is kept and looked up, so that the ways of writing one address are one: percent-decoded, in
 * Unicode's composed form, lower case, without stray or trailing slashes, without a fragment; of the query, the parameters in order of
 * their names, less those that only follow readers around. What would change the meaning when decoded (`%`, `?`, `#`, `/`…) stays encoded,
 * and so does what is not UTF-8. Idempotent.
 *
 * `/2026/02/%C3%89t%C3%A9/?utm_source=x` → `/2026/02/été`
 */
export function toRedirectSource(address: string): string {
  const [beforeFragment = ''] = address.split('#');
  const { path, query } = splitAddress(beforeFragment);
  const normalQuery = toQuery(query.slice(1));
  return normalQuery === '' ? toPath(path) : `${toPath(path)}?${normalQuery}`;
}

function toPath(path: string): string {
  const segments = path.split('/').map(segment => toNormalText(segment, /[%?#/]/g));
  return `/${segments.filter(segment => segment !== '').join('/')}`;
}

const TRACKING_PARAMETER = /^(utm_|(fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|_ga)(=|$))/;

function toQuery(query: string): string {
  return query
    .split('&')
    .map(toParameter)
    .filter(parameter => parameter !== '' && !TRACKING_PARAMETER.test(parameter))
    .sort()
    .join('&');
}

function toParameter(parameter: string): string {
  const [name = '', ...value] = parameter.replaceAll('+', ' ').split('=');
  return [name, ...(value.length > 0 ? [value.join('=')] : [])]
    .map(part => toNormalText(part, /[%&=#+]/g))
    .join('=');
}

function toNormalText(text: string, meaningful: RegExp): string {
  return decode(text)
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(meaningful, character => encodeURIComponent(character).toLowerCase());
}

/** A run of bytes that is not UTF-8 stays as it is written. */
function decode(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, bytes => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
