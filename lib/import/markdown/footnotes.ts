import type { Element, ElementContent, Root } from 'hast';

/** Begins the identifiers remark gives to notes and to what calls them: `note-fn-1`, `note-fnref-1`. */
export const NOTE_PREFIX = 'note-';

/**
 * Writes the notes, which remark puts last as a list, as paragraphs that begin with their number: paragraphs have addresses, items of a list
 * have none. The number leads back to the words that call the note.
 */
export function unfoldNotes(root: Root): void {
  root.children = root.children.flatMap(node =>
    node.type === 'element' && node.properties.dataFootnotes !== undefined ? unfold(node) : [node],
  );
}

function unfold(section: Element): ElementContent[] {
  return section.children.flatMap(node => {
    if (node.type !== 'element') return [];
    if (node.tagName !== 'ol') return [{ ...node, properties: { id: 'notes' } }];
    const notes = node.children.filter(child => child.type === 'element');
    return notes.flatMap((note, index) => toParagraphs(note, index + 1));
  });
}

function toParagraphs(note: Element, number: number): ElementContent[] {
  const id = String(note.properties.id ?? '');
  const name = id.replace(`${NOTE_PREFIX}fn-`, '');
  const link = toElement('a', { id, href: `#${NOTE_PREFIX}fnref-${name}` }, [toText(String(number))]);
  const opening = [link, toText('. ')];
  const [first, ...rest] = note.children.filter(node => node.type === 'element').map(withoutReturns);
  if (first?.tagName !== 'p') return [toElement('p', {}, opening), ...(first ? [first] : []), ...rest];
  return [{ ...first, children: [...opening, ...first.children] }, ...rest];
}

/** The arrows remark ends a note with say what the number says. */
function withoutReturns(element: Element): Element {
  return {
    ...element,
    children: element.children.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      return node.properties.dataFootnoteBackref === undefined ? [withoutReturns(node)] : [];
    }),
  };
}

function toElement(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function toText(value: string): ElementContent {
  return { type: 'text', value };
}
