import type { DefaultTreeAdapterTypes } from 'parse5';

type SourceElement = DefaultTreeAdapterTypes.Element;

/**
 * The TeX of a formula, which MathML carries beside its drawing (MathML Core, 6.1): the words of the drawing alone would make « x2 » of x squared.
 * `undefined` for any other element.
 */
export function findTex(element: SourceElement): string | undefined {
  if (element.tagName !== 'math') return undefined;
  const annotation = childrenOf(element, 'semantics')
    .flatMap(semantics => childrenOf(semantics, 'annotation'))
    .find(({ attrs }) =>
      attrs.some(({ name, value }) => name === 'encoding' && value === 'application/x-tex'),
    );
  const [text] = annotation?.childNodes ?? [];
  return text?.nodeName === '#text' && 'value' in text ? text.value.trim() || undefined : undefined;
}

function childrenOf({ childNodes }: SourceElement, name: string): readonly SourceElement[] {
  return childNodes.filter((node): node is SourceElement => 'tagName' in node && node.tagName === name);
}
