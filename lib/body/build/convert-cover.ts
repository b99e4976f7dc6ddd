import type { Element } from 'hast';
import type { Image } from '#lib/domain/body.ts';
import { toPictureAddress } from '../address.ts';
import { toAlt } from '../picture-alt.ts';
import { isWide, toImage } from './convert-image.ts';
import { BOUNDARY, type Flow } from './flow.ts';
import { attribute, hasClass, isElement } from './hast.ts';
import type { Walk } from './walk.ts';

/** Words over a picture: the picture, then the words. WordPress writes it as an `img`, or in a style when it stays still or is repeated. */
export function convertCover(cover: Element, walk: Walk): readonly Flow[] {
  const background = cover.children.find(node => isElement(node) && isBackground(node)) ?? cover;
  const image = isElement(background) ? toBackground(background) : undefined;
  if (image === undefined) return [BOUNDARY, ...walk.flow(cover.children), BOUNDARY];
  const words = cover.children.filter(node => node !== background);
  return [{ ...image, ...(isWide(cover) && { width: 'wide' }) }, ...walk.flow(words), BOUNDARY];
}

function isBackground(element: Element): boolean {
  return hasClass(element, 'wp-block-cover__image-background');
}

function toBackground(element: Element): Image | undefined {
  if (element.tagName === 'img') return toImage(element);
  const address = BACKGROUND.exec(attribute(element, 'style') ?? '')?.[2];
  const source = address === undefined ? undefined : toPictureAddress(address);
  if (source === undefined) return undefined;
  return {
    type: 'image',
    source,
    alt: toAlt(attribute(element, 'ariaLabel') ?? '', source),
    width: 'column',
  };
}

const BACKGROUND = /background-image:\s*url\(\s*(["']?)([^"'()]+)\1\s*\)/i;
