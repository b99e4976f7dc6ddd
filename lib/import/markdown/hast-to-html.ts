import type { Element, Nodes, RootContent } from 'hast';

/**
 * Writes a tree that remark made as HTML, with the HTML that stood in the Markdown as it was: the pieces of one element may lie far apart there.
 * What comes out is as unsafe as what went in, and goes through the sanitiser like any HTML.
 */
export function toHtml(node: Nodes): string {
  switch (node.type) {
    case 'root':
      return node.children.map(toHtml).join('');
    case 'text':
      return escapeText(node.value);
    case 'element':
      return toElement(node);
    case 'raw':
      return node.value;
    default:
      return '';
  }
}

function toElement({ tagName, properties, children }: Element): string {
  const attributes = Object.entries(properties).map(([name, value]) => toAttribute(name, value));
  const opening = `<${tagName}${attributes.join('')}>`;
  return VOID_ELEMENTS.has(tagName)
    ? opening
    : `${opening}${children.map((child: RootContent) => toHtml(child)).join('')}</${tagName}>`;
}

/** Those that CommonMark and GFM have (HTML Living Standard, 13.1.2). */
const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

function toAttribute(property: string, value: Element['properties'][string]): string {
  if (value === undefined || value === null || value === false) return '';
  const name = property === 'className' ? 'class' : property.toLowerCase();
  const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
  return ` ${name}="${escapeText(text).replaceAll('"', '&quot;')}"`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
