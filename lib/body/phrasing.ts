import { assertNever } from '#lib/domain/assert-never.ts';
import type { Phrasing } from '#lib/domain/body.ts';

/** The words alone; a break is a line feed. */
export function textOfPhrasing(nodes: readonly Phrasing[]): string {
  return nodes.map(textOfNode).join('');
}

/** Whether a reader would see nothing: only spaces (no-break ones too), breaks and empty wrappers. */
export function isBlank(nodes: readonly Phrasing[]): boolean {
  return nodes.every(node => ('children' in node ? isBlank(node.children) : !VISIBLE.test(textOfNode(node))));
}

/** Of characters without a drawing of their own: the soft hyphen, marks that join or direct others, U+FFFC that copying leaves for a picture. */
const VISIBLE = /[^\s\u00ad\u200b-\u200f\u2060-\u2064\ufffc]/;

function textOfNode(node: Phrasing): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'sub':
    case 'sup':
    case 'foreign':
      return textOfPhrasing(node.children);
    default:
      return assertNever(node);
  }
}
