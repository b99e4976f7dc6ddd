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

/** The file's name is a link already: the button beside it and the document's preview say it twice. */
function convertFile(element: Element, walk: Walk): readonly Flow[] {
  const nodes = element.children.filter(
    node => !isElement(node, 'object') && !(isElement(node) && hasClass(node, 'wp-block-file__button')),
  );
  return [BOUNDARY, ...walk.flow(nodes), BOUNDARY];
}
