import type { Element } from 'hast';
import type { Foreign, Phrasing } from '#lib/domain/body.ts';
import { toLinkAddress } from '../address.ts';
import { toAnchoredUrl } from '../anchored-url.ts';
import { rewriteBlocks } from '../walk.ts';
import { type Flow, hasContent, isPhrasing, mapRuns, wrapRuns } from './flow.ts';
import { attribute } from './hast.ts';
import { linkPicture, toPictureLink } from './picture-link.ts';
import type { Walk } from './walk.ts';

/** A link, or its words alone where the address leads nowhere. */
export function convertLink(element: Element, walk: Walk): readonly Flow[] {
  const flow = walk.flow(element.children);
  const href = attribute(element, 'href')?.trim();
  const url = href ? toLinkAddress(href) : undefined;
  if (url === undefined) return flow;
  const isPictureOnly = !hasContent(flow.filter(isPhrasing)) && flow.some(item => item.type === 'image');
  if (!isPictureOnly) {
    const anchored = toAnchoredUrl(url, attribute(element, 'id') || attribute(element, 'name'));
    return wrapRuns(flow, run => ({ type: 'link', url: anchored, children: run }));
  }
  return flow.map(item => (item.type === 'image' ? linkPicture(item, toPictureLink(element), walk) : item));
}

/** `q` has no marks of its own in the source: browsers draw them, and here they are French. */
export function convertQuotation(flow: readonly Flow[]): readonly Flow[] {
  return mapRuns(flow, run => [
    { type: 'text', value: '«\u00a0' },
    ...run,
    { type: 'text', value: '\u00a0»' },
  ]);
}

/**
 * Words removed, or no longer accurate (HTML Living Standard, 4.7.2 and 4.5.5): a newspaper that corrects in the open shows them. Without their stroke a
 * withdrawn word would be printed as a fact.
 */
export function toStruck(flow: readonly Flow[]): readonly Flow[] {
  return wrapAll(flow, children => ({ type: 'struck', children }));
}

/** Marks what an element holds as foreign when its `lang` says so. */
export function toForeign(element: Element, flow: readonly Flow[]): readonly Flow[] {
  const lang = attribute(element, 'lang')?.trim();
  if (lang === undefined || !LANGUAGE_TAG.test(lang) || FRENCH.test(lang)) return flow;
  const foreign = { type: 'foreign', lang, dir: toDirection(element, lang) } as const;
  return wrapAll(flow, children => ({ ...foreign, children }));
}

/** Puts every run of words inside an element of phrasing, also those of the blocks. */
function wrapAll(flow: readonly Flow[], wrap: (children: readonly Phrasing[]) => Phrasing): readonly Flow[] {
  return mapRuns(flow, run => [wrap(run)]).flatMap((item): readonly Flow[] =>
    isPhrasing(item) || item.type === 'boundary'
      ? [item]
      : rewriteBlocks([item], { phrasing: children => [wrap(children)] }),
  );
}

/** The shape of a BCP 47 tag (RFC 5646, section 2.1), without its registry. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i;
const FRENCH = /^fr(-|$)/i;

/** Languages that are written from right to left unless their tag names another script. */
const RIGHT_TO_LEFT = /^(ar|arc|ary|arz|ckb|dv|fa|he|ku-arab|ps|sd|syr|ug|ur|yi)(-|$)(?!latn)/i;

function toDirection(element: Element, lang: string): Foreign['dir'] {
  const dir = attribute(element, 'dir')?.toLowerCase();
  if (dir === 'rtl' || dir === 'ltr') return dir;
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
