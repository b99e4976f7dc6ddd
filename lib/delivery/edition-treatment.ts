import type { IncomingHttpHeaders } from 'node:http';
import type { ReaderChoice } from '#lib/domain/reader-choice.ts';
import { type Edition, splitEdition } from '#lib/urls.ts';
import { findChoice } from './choice-cookie.ts';
import type { Document } from './document.ts';
import { isFetchedAhead } from './fetched-ahead.ts';
import type { KnownHosts } from './known-hosts.ts';
import { findOwnReferer } from './own-origin.ts';

/**
 * How a page is answered to a reader who does not get it as everybody does (docs/decisions/0014).
 *
 * remember: the reader came through the door from the other edition · offer: the line that offers the mobile edition stands in the page · no-offer: it does not, though the
 * request asks to save data · take: the reader wants to be taken to the mobile edition.
 */
export type EditionTreatment =
  | { readonly kind: 'remember'; readonly choice: ReaderChoice }
  | { readonly kind: 'offer'; readonly isPrivate: boolean }
  | { readonly kind: 'no-offer' }
  | { readonly kind: 'take' };

/** `undefined` for what goes out as it does to everybody: nearly always. */
export function findEditionTreatment(
  headers: IncomingHttpHeaders,
  { page, offering }: Pick<Document, 'page' | 'offering'>,
  hosts: KnownHosts,
): EditionTreatment | undefined {
  if (page && isCrossing(headers, page.edition, hosts)) {
    const isDirect = findChoice(headers.cookie)?.isDirect ?? false;
    return { kind: 'remember', choice: { edition: page.edition, isDirect } };
  }
  if (!offering) return undefined;
  const choice = findChoice(headers.cookie);
  const savesData = isOn(headers['save-data']);
  // What a cache that knows Save-Data may keep is for everybody who says the same.
  if (choice?.edition === 'full') return savesData ? { kind: 'no-offer' } : undefined;
  if (choice?.edition === 'mobile' && isFromElsewhere(headers, hosts)) {
    return choice.isDirect && isArrival(headers)
      ? { kind: 'take' }
      : { kind: 'offer', isPrivate: !savesData };
  }
  return savesData ? { kind: 'offer', isPrivate: false } : undefined;
}

/**
 * Whether a reader came from the other edition: by one of the links between them, since nothing else leads from one to the other. A page that a browser fetches ahead is not read
 * yet (Sec-Purpose), and where a redirect of another site lies between, the Referer names no page of ours any more.
 */
function isCrossing(headers: IncomingHttpHeaders, edition: Edition, hosts: KnownHosts): boolean {
  if (headers.referer === undefined) return false;
  const from = findOwnReferer(headers, hosts);
  if (from === undefined || editionOf(from) === edition || isFetchedAhead(headers)) return false;
  return (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin';
}

function editionOf(address: string): Edition {
  const [path = ''] = address.split(/[?#]/, 1);
  return splitEdition(path).edition;
}

/** Chromium says `none` of a page that it fetches ahead from one of ours, so that the Referer counts beside it. */
function isFromElsewhere(headers: IncomingHttpHeaders, hosts: KnownHosts): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  return site === 'none' ? findOwnReferer(headers, hosts) === undefined : site !== 'same-origin';
}

/** A reader who opens the page from another site, from a bookmark or by typing. Who leaves the mobile edition comes from our own pages and is not sent back. */
function isArrival(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  const isNavigation = headers['sec-fetch-dest'] === 'document';
  return isNavigation && (site === 'cross-site' || site === 'none') && !isFetchedAhead(headers);
}

/** A structured header's token may have parameters (https://wicg.github.io/savedata/). */
function isOn(saveData: string | string[] | undefined): boolean {
  return typeof saveData === 'string' && /^on\s*(?:;|$)/i.test(saveData);
}
