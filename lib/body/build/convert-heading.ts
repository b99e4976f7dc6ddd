import type { Element } from 'hast';
import type { Heading } from '#lib/domain/body.ts';
import { toSlug } from '#lib/french/slug.ts';
import { fold } from '../fold.ts';
import { isBlank } from '../phrasing.ts';
import { BOUNDARY, type Flow, flatten } from './flow.ts';
import { attribute, textOf } from './hast.ts';
import type { Walk } from './walk.ts';

/** A heading of the body; an `h1` that repeats the headline is left out, since the page already shows it. */
export function convertHeading(element: Element, walk: Walk): readonly Flow[] {
  if (element.tagName === 'h1' && isHeadline(element, walk)) return [BOUNDARY];
  const { phrasing, lifted } = flatten(walk.flow(element.children));
  if (isBlank(phrasing)) return [BOUNDARY, ...lifted];
  const id = attribute(element, 'id') ?? '';
  const heading: Heading = {
    type: 'heading',
    // The source's own anchor keeps the article's table of contents, and links from elsewhere, alive.
    ...toAnchor(id),
    level: toLevel(element.tagName),
    children: phrasing,
  };
  return [...lifted, heading];
}

/** `p-1` is a paragraph's (lib/domain/body.ts). */
function toAnchor(source: string): { id?: string } {
  const id = ANCHOR.test(source) ? source : (toSlug(source) ?? '');
  return ANCHOR.test(id) && !PARAGRAPH_ID.test(id) ? { id } : {};
}

const ANCHOR = /^[a-z][a-z0-9-]{1,95}$/;
const PARAGRAPH_ID = /^p-\d+$/;

function isHeadline(element: Element, { foldedHeadline }: Walk): boolean {
  return foldedHeadline !== '' && fold(textOf(element.children)) === foldedHeadline;
}

function toLevel(name: string): Heading['level'] {
  if (name === 'h1' || name === 'h2') return 2;
  return name === 'h3' ? 3 : 4;
}
