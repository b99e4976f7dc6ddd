import type { Element, ElementContent, Text } from 'hast';
import type { Code } from '#lib/domain/body.ts';
import { toLinkAddress } from '../address.ts';
import { BOUNDARY, type Flow } from './flow.ts';
import { attribute, findElements, hasClass, isElement, textOf } from './hast.ts';
import type { Walk } from './walk.ts';

/** Preformatted text, to the letter. */
export function convertCode(element: Element, walk: Walk): readonly Flow[] {
  if (hasClass(element, 'wp-block-verse') || isLinkedText(element)) return convertVerse(element, walk);
  const value = textOf(element.children)
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/^\n|\n+$/g, '');
  const media = convertMediaInside(element, walk);
  if (value.trim() === '') return [BOUNDARY, ...media];
  const language = findLanguage(element);
  const code: Code = { type: 'code', ...(language !== undefined && { language }), value };
  return [code, ...media];
}

/** A few words of code; several lines, where line ends count, are a sample whose author knew no `pre`. */
export function convertInlineCode(element: Element, walk: Walk): readonly Flow[] {
  const value = textOf(element.children);
  if (walk.keepsLineEnds && value.trim().includes('\n')) return convertCode(element, walk);
  return [{ type: 'inlineCode', value }, ...convertMediaInside(element, walk)];
}

/** Code holds characters: a frame or a picture that its author meant to be seen follows it. */
function convertMediaInside(element: Element, walk: Walk): readonly Flow[] {
  return walk.flow(findElements(element.children, 'img', 'iframe', 'embed', 'object', 'video', 'audio'));
}

/** WordPress's preformatted text may hold links, which code cannot. It is code all the same where spaces align it. */
function isLinkedText(element: Element): boolean {
  if (!hasClass(element, 'wp-block-preformatted')) return false;
  const links = findElements(element.children, 'a').map(link => toLinkAddress(attribute(link, 'href') ?? ''));
  return links.some(url => url !== undefined) && !/ {2}|\t/.test(textOf(element.children));
}

/** Verse is words with line ends that count, not code. */
function convertVerse(element: Element, walk: Walk): readonly Flow[] {
  return [BOUNDARY, ...walk.flow([breakLines(element)]), BOUNDARY];
}

function breakLines(element: Element): Element {
  return {
    ...element,
    tagName: element.tagName === 'pre' ? 'div' : element.tagName,
    children: element.children.flatMap((node): ElementContent[] => {
      if (isElement(node)) return [breakLines(node)];
      if (node.type !== 'text') return [];
      const [first = '', ...others] = node.value.split('\n');
      return [toText(first), ...others.flatMap(line => [LINE_END, toText(line)])];
    }),
  };
}

const LINE_END: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

function toText(value: string): Text {
  return { type: 'text', value };
}

/** `language-` is what HTML itself suggests (HTML Living Standard, 4.5.15); `lang-` and `brush:` are older highlighters'. */
const LANGUAGE = /(?:^|\s)(?:language-|lang-|brush:\s*)([a-z0-9+#-]{1,20})/i;

function findLanguage(pre: Element): string | undefined {
  return [pre, ...findElements(pre.children, 'code')]
    .map(element => LANGUAGE.exec(attribute(element, 'className') ?? '')?.[1]?.toLowerCase())
    .find(language => language !== undefined);
}
