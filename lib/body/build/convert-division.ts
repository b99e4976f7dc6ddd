import type { Element } from 'hast';
import { convertCover } from './convert-cover.ts';
import { convertPost } from './convert-embed.ts';
import { convertFigure } from './convert-figure.ts';
import { convertGallery } from './convert-gallery.ts';
import { BOUNDARY, type Flow } from './flow.ts';
import { hasClass, isElement } from './hast.ts';
import type { Walk } from './walk.ts';

/** A `div` means nothing, except where WordPress or a platform gave it a sense by its class. */
export function convertDivision(element: Element, walk: Walk): readonly Flow[] {
  if (hasClass(element, 'gallery', 'wp-block-gallery')) return convertGallery(element, walk);
  if (hasClass(element, 'wp-caption')) return convertFigure(element, walk);
  if (hasClass(element, 'wp-block-file')) return convertFile(element, walk);
  if (hasClass(element, 'wp-block-cover', 'wp-block-cover-image')) return convertCover(element, walk);
  return convertPost(element) ?? [BOUNDARY, ...walk.flow(element.children), BOUNDARY];
}

/** A file is said once, by the first it has of its name, which is a link, the button beside it and the document's preview. */
function convertFile(element: Element, walk: Walk): readonly Flow[] {
  const parts = element.children.filter(node => isElement(node));
  const shown =
    parts.find(node => isElement(node, 'a') && !isFileButton(node)) ?? parts.find(isFileButton) ?? parts[0];
  const nodes = element.children.filter(
    node => node === shown || !(isElement(node, 'object') || (isElement(node) && isFileButton(node))),
  );
  return [BOUNDARY, ...walk.flow(nodes), BOUNDARY];
}

function isFileButton(element: Element): boolean {
  return hasClass(element, 'wp-block-file__button');
}
