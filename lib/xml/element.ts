/**
 * XML, an element at a time. Every text and every attribute is escaped here, and no document can become malformed by what it says: characters that XML
 * has no way to write are left out.
 */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/** An element around markup; an empty one without any. An attribute without a value is left out. */
export function element(name: string, attributes: Attributes, ...innerXml: readonly string[]): string {
  const start = `<${name}${Object.entries(attributes).map(toAttribute).join('')}`;
  const inner = innerXml.join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** An element around text; nothing when there is no text. */
export function textElement(name: string, text: string | undefined, attributes: Attributes = {}): string {
  return text === undefined || text === '' ? '' : element(name, attributes, escapeXml(text));
}

/** The text without what is no character of XML, however it is written (XML 1.0, section 2.2): controls, halves of surrogate pairs. */
export function withoutImpossible(text: string): string {
  return text.replace(IMPOSSIBLE, '');
}

const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escapeXml(text: string): string {
  return withoutImpossible(text).replace(/[&<>"]/g, character => ENTITIES.get(character) ?? character);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  // Not everywhere needed, but `]]>` may not stand in a text (section 2.4).
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function toAttribute([name, value]: readonly [string, string | number | undefined]): string {
  return value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;
}
