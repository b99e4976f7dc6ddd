import type { Element, ElementContent } from 'hast';
import type { Image } from '#lib/domain/body.ts';
import { isBlank } from '../phrasing.ts';
import { readPictureCaption } from './caption.ts';
import { toImage } from './convert-image.ts';
import { BOUNDARY, type Flow, flatten, toBlocks } from './flow.ts';
import { findElements, hasClass, isElement } from './hast.ts';
import { findPictureLink } from './picture-link.ts';
import type { Walk } from './walk.ts';

/**
 * A gallery of any age: nested figures (WordPress 5.9 on), a list of figures (5.0), `dl.gallery-item` (the shortcode's). Each member
 * is a picture and its words; words that no picture holds are the gallery's caption.
 */
export function convertGallery(element: Element, walk: Walk): readonly Flow[] {
  const { images, rest } = readMembers(element.children, walk);
  const { phrasing: caption, lifted } = flatten(walk.flow(rest));
  if (images.length === 0) return [BOUNDARY, ...caption, BOUNDARY, ...lifted];
  const captionBlocks = isBlank(caption) ? {} : { caption };
  const [only] = images;
  if (images.length === 1 && only !== undefined) return [only, ...toBlocks(caption), ...lifted];
  return [{ type: 'gallery', children: images, ...captionBlocks }, ...lifted];
}

interface Members {
  readonly images: readonly Image[];
  readonly rest: readonly ElementContent[];
}

function readMembers(nodes: readonly ElementContent[], walk: Walk): Members {
  const members = nodes.map((node): Members => {
    if (!isElement(node)) return { images: [], rest: [node] };
    const pictures = findElements([node], 'img');
    if (pictures.length === 0) return { images: [], rest: [node] };
    const [picture] = pictures;
    if (pictures.length > 1 || picture === undefined) return readMembers(node.children, walk);
    const image = toImage(picture);
    if (image === undefined) return { images: [], rest: [node] };
    // In a gallery a link leads to the picture's page on the former site, nearly always.
    if (findPictureLink([node]) !== undefined) walk.report('lost-link', 'img');
    return { images: [{ ...image, width: 'column', ...readMemberCaption(node, walk) }], rest: [] };
  });
  return { images: members.flatMap(member => member.images), rest: members.flatMap(member => member.rest) };
}

function readMemberCaption(member: Element, walk: Walk): Pick<Image, 'caption' | 'credit'> {
  const captions = findElements([member], 'figcaption', 'dd').concat(
    findElements([member], 'p', 'div').filter(element => hasClass(element, 'wp-caption-text')),
  );
  return readPictureCaption(captions.flatMap(caption => walk.flow(caption.children))).words;
}
