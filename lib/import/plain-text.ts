import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/**
 * The words of a title, a name or an excerpt: no tags, entities decoded, spaces folded (no-break spaces are kept), no half of a character. Empty where nothing
 * could be seen.
 */
export function toPlainText(html: string): string {
  const text = /[<&]/.test(html) ? toText(parser.parse(html)) : html;
  const words = text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
  return VISIBLE.test(words) ? words : '';
}

/** Anything but spaces, controls and marks without a form; the fillers of Hangul count as letters, and are blank. */
const VISIBLE = /[^\p{White_Space}\p{Control}\p{Default_Ignorable_Code_Point}]/u;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

const UNREAD = new Set(['script', 'style', 'template', 'noscript']);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map(toText).join('');
  if (node.type !== 'element' || UNREAD.has(node.tagName)) return '';
  const text = node.children.map(toText).join('');
  return INLINE.has(node.tagName) ? text : ` ${text} `;
}
