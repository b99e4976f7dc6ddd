import { isIPv4, isIPv6 } from 'node:net';
import messages from '#messages/fr.json' with { type: 'json' };

/**
 * HTML or text without the addresses of people and of their computers: what stood there is replaced by words. It finds them as they are
 * written, and as WordPress hides them from robots (`&#64;`, `%40`); a link that writes to somebody, or whose address holds such a one, keeps its words alone.
 *
 * Addresses of private networks (RFC 1918) name nobody, and neither do pictures (`logo@2x.png`), a page of the fediverse (`https://mastodon.social/@amina@x.org`)
 * and the number of a version or of an article of law: they stay.
 */
export function withoutContactAddresses(html: string): string {
  if (!MAY_HOLD_ONE.test(html)) return html;
  return withWordsInstead(revealed(html).replace(LINK, link => (leadsToSomebody(link) ? '<a>' : link)));
}

function withWordsInstead(html: string): string {
  return html
    .replace(MAIL_ADDRESS, REPLACEMENT)
    .replace(NETWORK_ADDRESS, (found, offset: number, text: string) =>
      isPersonal(found, text.slice(Math.max(0, offset - LABEL_LENGTH_MAX), offset)) ? REPLACEMENT : found,
    );
}

const REPLACEMENT = messages.Import.removedAddress;

/** Most texts hold none: this looks for the few characters without which there is none. */
const MAY_HOLD_ONE = /@|%40|&#0*64;|&#x0*40;|&commat;|mailto:|\d\.\d{1,3}\.\d{1,3}\.\d|[\da-f]:[\da-f:]*:/i;

const HIDDEN_AT = /&#0*64;|&#x0*40;|&commat;/i;

/** `antispambot` writes some letters of an address as character references, others as percent signs. */
function revealed(html: string): string {
  if (!HIDDEN_AT.test(html) && !/mailto:/i.test(html)) return html;
  return html
    .replace(/&commat;/gi, '@')
    .replace(/&#(?:x([\da-f]{1,4})|(\d{1,5}));/gi, (reference, hex?: string, decimal?: string) => {
      const character = String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal));
      return /[a-z\d@.:_+-]/i.test(character) ? character : reference;
    });
}

const LINK = /<a\s[^<>]*>/gi;
const HREF = /[\s"'/]href\s*=\s*("[^"]*|'[^']*|[^\s"'>]+)/i;

function leadsToSomebody(link: string): boolean {
  const href = HREF.exec(link)?.[1] ?? '';
  return /^["']?\s*mailto:/i.test(href) || withWordsInstead(href) !== href;
}

const MAIL_ADDRESS =
  /(?:(?<![\p{L}\p{N}._%+-]|https?:\/\/[^\s"'<>@]{1,300}\/@)[\p{L}\p{N}._%+-]+|(?<=>))(?:@|%40)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}(?!(?:avif|gif|jpe?g|png|svg|webp)(?![\p{L}\p{N}]))\p{L}{2,24}/giu;

const NETWORK_ADDRESS =
  /(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}(?!\.?\w)|(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,7}(?![\w:]))/gi;

const PRIVATE_NETWORK = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|22[4-9]|2[3-5]\d)\./;

/** What stands before a number of four parts that is no computer's. */
const LABEL = /(?:(?<![\p{L}\p{N}])(?:versions?|v\.?|articles?|art\.?)|§)(?:\s|&nbsp;)*$/iu;
const LABEL_LENGTH_MAX = 30;

function isPersonal(found: string, before: string): boolean {
  return isIPv4(found) ? !PRIVATE_NETWORK.test(found) && !LABEL.test(before) : isIPv6(found);
}
