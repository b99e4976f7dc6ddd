import * as select from 'css-select';
import { DomUtils, type parseDocument } from 'htmlparser2';

export type Root = ReturnType<typeof parseDocument>;
type Child = Root['childNodes'][number];
type Node = Root | Child;
export type Element = Extract<Child, { readonly attribs: unknown }>;

export function selectAll(selector: string, from: Node): readonly Element[] {
  return select.selectAll<Node, Element>(selector, from);
}

export function selectOne(selector: string, from: Node): Element | undefined {
  return select.selectOne<Node, Element>(selector, from) ?? undefined;
}

/** The words of an element, on one line. */
export function textOf(element: Element | undefined): string {
  return element ? onOneLine(DomUtils.textContent(element)) : '';
}

/** Any space is one: those that do not break are a matter of typography. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
