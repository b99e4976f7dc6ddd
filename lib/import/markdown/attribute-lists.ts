import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toPlainEmoji } from './emoji.ts';

/**
 * Takes attribute lists out of the words: `{: .classe }` of Kramdown and Python-Markdown, `{#ancre .classe}` of Hugo. The identifier that a
 * heading is given becomes its own; nothing else of them has a place here. Code keeps them: there they are the sample.
 */
export function dropAttributeLists(root: Root): void {
  for (const node of root.children) visit(node);
}

function visit(node: RootContent | ElementContent): void {
  if (node.type !== 'element' || node.tagName === 'code' || node.tagName === 'pre') return;
  for (const child of node.children) {
    if (child.type === 'text') child.value = toPlainEmoji(withoutLists(child.value, node));
    else visit(child);
  }
}

function withoutLists(text: string, parent: Element): string {
  return text.replace(ATTRIBUTE_LIST, list => {
    const id = /[{\s:]#([\w-]+)/.exec(list)?.[1] ?? /\bid="?([\w-]+)/.exec(list)?.[1];
    if (id !== undefined && /^h[1-6]$/.test(parent.tagName)) parent.properties.id ??= id;
    return '';
  });
}

/** With a colon whatever it holds; without one only what nobody would write as words: it begins with a class or an identifier. The space before it goes too, looked at from its beginning alone. */
const ATTRIBUTE_LIST =
  /(?<![ \t])[ \t]*\{(?::[^{}\n]*|\s*[.#][\w-]+(?:\s+(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s{}"']+)))*\s*)\}/g;
