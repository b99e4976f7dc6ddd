import { assertNever } from '#lib/domain/assert-never.ts';
import type { Phrasing } from '#lib/domain/body.ts';

/** The words alone, without those struck out; a break is a line feed. */
export function textOfPhrasing(nodes: readonly Phrasing[]): string {
  const parts: string[] = [];
  let isAfterStruck = false;
  for (const node of nodes) {
    if (node.type !== 'struck') {
      if (isAfterStruck) closeGap(parts, textOfNode(node));
      else parts.push(textOfNode(node));
    }
    isAfterStruck = node.type === 'struck';
  }
  if (isAfterStruck) closeGap(parts, '');
  return parts.join('');
}

/** What was struck out had a space on either side, or one before a stop: as many as are left when it goes. */
function closeGap(parts: string[], words: string): void {
  const before = parts.pop() ?? '';
  if (before === '') parts.push(words.trimStart());
  else
    parts.push(before.endsWith(' ') && /^(?:$|[\s.,…)\]])/.test(words) ? before.slice(0, -1) : before, words);
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
    case 'struck':
      return '';
    default:
      return assertNever(node);
  }
}
