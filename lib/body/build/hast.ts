import type { Element, RootContent } from 'hast';

/** Whether a node is an element, of one of these names when any are given. */
export function isElement<Name extends string>(
  node: RootContent,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return node.type === 'element' && (names.length === 0 || names.some(name => name === node.tagName));
}

/** An attribute as text, whatever type hast gave it. Names are hast's: `colSpan`, `dataHref`. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || typeof value === 'boolean') return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export function hasClass(element: Element, ...names: readonly string[]): boolean {
  const classes = element.properties.className;
  return Array.isArray(classes) && names.some(name => classes.includes(name));
}

/** Every character of text below the nodes, `br` as a line feed; with `separator`, put around elements so that words stay apart. */
export function textOf(nodes: readonly RootContent[], separator = ''): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (isElement(node, 'br')) text += '\n';
    else if (isElement(node)) text += separator + textOf(node.children, separator) + separator;
  }
  return text;
}

/** The elements of these names below the nodes, in document order; what is inside a found one is not looked into. */
export function findElements(nodes: readonly RootContent[], ...names: readonly string[]): Element[] {
  return nodes.flatMap(node => {
    if (!isElement(node)) return [];
    return names.includes(node.tagName) ? [node] : findElements(node.children, ...names);
  });
}
