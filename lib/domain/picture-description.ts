import type { Image, Phrasing } from './body.ts';

/** What a picture shows, where its caption beside it does not say the same: read one after the other, both would sound like a mistake. */
export function toDescription({ alt, caption = [] }: Image): string {
  return fold(alt) === fold(toWords(caption)) ? '' : alt;
}

function toWords(nodes: readonly Phrasing[]): string {
  return nodes
    .map(node => {
      if ('children' in node) return toWords(node.children);
      return node.type === 'break' ? ' ' : node.value;
    })
    .join('');
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
}
