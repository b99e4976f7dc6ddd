/** A tag in square brackets as it stands in the source: `[name attributes]`, `[name /]`, `[/name]`. */
export interface ShortcodeTag {
  readonly name: string;
  readonly isClosing: boolean;
  /** Between the name and the bracket, as written. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  /** `[[name]` and `[name]]`: the doubled bracket, included between `start` and `end`, makes it words. */
  readonly isDoubledBefore: boolean;
  readonly isDoubledAfter: boolean;
}

/** Everything that has the shape of a shortcode's tag, in order; never inside code, comments and HTML's own tags. Linear in the source's length. */
export function scanShortcodes(html: string): ShortcodeTag[] {
  const tags: ShortcodeTag[] = [];
  const lowerCase = html.toLowerCase();
  for (let at = nextLandmark(html, 0); at !== -1; ) {
    const tag = html[at] === '[' ? readTag(html, at) : undefined;
    if (tag !== undefined) tags.push(tag);
    at = nextLandmark(html, tag?.end ?? (html[at] === '<' ? skipMarkup(html, lowerCase, at) : at + 1));
  }
  return tags;
}

function nextLandmark(html: string, from: number): number {
  LANDMARK.lastIndex = from;
  return LANDMARK.exec(html)?.index ?? -1;
}

const LANDMARK = /[<[]/g;

/** Quoted values are bounded, so that quotes that never close cannot each be read to the end. */
const TAG = /\[(\[?)(\/?)([a-z][\w-]*)((?:[\s=/](?:[^[\]"'<>]|"[^"]{0,4000}"|'[^']{0,4000}')*)?)\](\]?)/iy;

function readTag(html: string, start: number): ShortcodeTag | undefined {
  TAG.lastIndex = start;
  const match = TAG.exec(html);
  if (match === null) return undefined;
  const [whole, doubledBefore, slash, name = '', attributes = '', doubledAfter] = match;
  return {
    name,
    isClosing: slash === '/',
    attributes,
    start,
    end: start + whole.length,
    isDoubledBefore: doubledBefore === '[',
    isDoubledAfter: doubledAfter === ']',
  };
}

const VERBATIM = /<(pre|code|kbd|samp|tt|script|style|textarea|xmp)(?![\w-])/iy;
const HTML_TAG = /<\/?[a-z](?:[^<>"']|"[^"]{0,9999}"|'[^']{0,9999}')*>/iy;

/** Where reading goes on after the comment, the element shown to the letter or the tag that begins here. */
function skipMarkup(html: string, lowerCase: string, start: number): number {
  if (html.startsWith('<!--', start)) return endOf(html, '-->', start);
  VERBATIM.lastIndex = start;
  const name = VERBATIM.exec(lowerCase)?.[1];
  if (name !== undefined) return endOf(lowerCase, `</${name}`, start);
  HTML_TAG.lastIndex = start;
  return start + (HTML_TAG.exec(html)?.[0].length ?? 1);
}

/** What is never closed goes on to the end. */
function endOf(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found === -1 ? text.length : found + end.length;
}
