import type { Element, ElementContent, Root } from 'hast';

/**
 * Gives each heading the identifier that site generators would: tables of contents and links of other articles (`autre.md#un-intertitre`) are
 * written for it.
 */
export function identifyAsGenerators(root: Root): void {
  for (const node of root.children) {
    if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) continue;
    node.properties.id = toAnchor(String(node.properties.id ?? wordsOf(node)));
  }
}

/** Python-Markdown's rule: « Ceci n’est pas d’ici » is `ceci-nest-pas-dici`. Idempotent, and so fit for what a link names too. */
export function toAnchor(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s_]+/g, '-');
}

function wordsOf(element: Element): string {
  return element.children.map(wordsOfNode).join('');
}

function wordsOfNode(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? wordsOf(node) : '';
}
