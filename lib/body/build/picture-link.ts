import type { Element, RootContent } from 'hast';
import type { Image, Phrasing } from '#lib/domain/body.ts';
import { PICTURE_FILE } from '#lib/domain/picture-file.ts';
import { toLinkAddress } from '../address.ts';
import { attribute, findElements } from './hast.ts';
import type { Walk } from './walk.ts';

/** Where the link around a picture leads, if it is worth keeping. */
export function findPictureLink(nodes: readonly RootContent[]): string | undefined {
  const links = findElements(nodes, 'a');
  const around = links.find(link => findElements(link.children, 'img').length > 0);
  return around && toPictureLink(around);
}

/** The address of a link around a picture, unless it is the picture itself, larger, or WordPress's page of it: ours shows pictures large. */
export function toPictureLink(link: Element): string | undefined {
  const href = attribute(link, 'href');
  const url = href === undefined ? undefined : toLinkAddress(href);
  if (url === undefined || url.startsWith('#')) return undefined;
  if (PICTURE_FILE.test(url) || ATTACHMENT_PAGE.test(url)) return undefined;
  return ATTACHMENT.test(attribute(link, 'rel') ?? '') || isItsPage(href, link) ? undefined : url;
}

/** A gallery says on each picture where its page is. */
function isItsPage(href: string | undefined, link: Element): boolean {
  return findElements(link.children, 'img').some(picture => attribute(picture, 'dataLink') === href);
}

const ATTACHMENT_PAGE = /[?&]attachment_id=/i;
const ATTACHMENT = /(?:^|\s)attachment(?:\s|$)/;

/**
 * Puts the link on the picture's words: in the tree a picture is none itself. Where the caption has links of its own these are kept, and the
 * loss is reported unless one of them leads there.
 */
export function linkPicture(image: Image, url: string | undefined, { report }: Walk): Image {
  if (url === undefined) return image;
  const words = image.caption ?? [{ type: 'text', value: image.alt || toName(url) }];
  if (!words.some(node => hasLink(node)))
    return { ...image, caption: [{ type: 'link', url, children: words }] };
  if (!words.some(node => hasLink(node, url))) report('lost-link', 'img');
  return image;
}

function toName(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') || url;
}

/** Whether there is a link, to `url` when it is given. */
function hasLink(node: Phrasing, url?: string): boolean {
  if (node.type === 'link') return url === undefined || node.url === url;
  return 'children' in node && node.children.some(child => hasLink(child, url));
}
