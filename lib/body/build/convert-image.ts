import type { Element } from 'hast';
import type { Image } from '#lib/domain/body.ts';
import { toAlt } from '../picture-alt.ts';
import { findPictureSource } from '../picture-source.ts';
import type { Flow } from './flow.ts';
import { attribute, hasClass } from './hast.ts';

/** A picture; an emoji drawn as a picture is its character, and a counter's pixel, or the sign of the site that one of Ghost's cards leads to, is nothing. */
export function convertImage(element: Element): readonly Flow[] {
  const alt = attribute(element, 'alt') ?? '';
  if (hasClass(element, 'emoji', 'wp-smiley')) return [{ type: 'text', value: alt }];
  if (hasClass(element, 'kg-bookmark-icon', 'kg-audio-thumbnail')) return [];
  const image = toImage(element);
  return image === undefined ? [{ type: 'text', value: alt }] : [image];
}

export function toImage(element: Element): Image | undefined {
  const source = findPictureSource(element);
  if (source === undefined || isPixel(element)) return undefined;
  return {
    type: 'image',
    source,
    alt: toAlt(attribute(element, 'alt') ?? '', source, attribute(element, 'title')),
    width: isWide(element) ? 'wide' : 'column',
  };
}

export function isWide(element: Element): boolean {
  return hasClass(element, 'alignwide', 'alignfull');
}

function isPixel(element: Element): boolean {
  return attribute(element, 'width') === '1' && attribute(element, 'height') === '1';
}
