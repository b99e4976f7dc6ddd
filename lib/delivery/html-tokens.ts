import { Tokenizer } from 'htmlparser2';

/** Where a token stands in the page: from its first character to just after its last. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export interface StartTag extends Place {
  readonly name: string;
  /** As written: character references are not decoded, which no mark of Next's needs. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly isSelfClosing: boolean;
}

export interface TokenHandlers {
  readonly startTag: (tag: StartTag) => void;
  readonly endTag: (tag: Place & { readonly name: string }) => void;
  readonly text: (place: Place) => void;
  readonly comment: (comment: Place & { readonly text: string }) => void;
}

/**
 * Reads a page into the tokens of the HTML Living Standard (https://html.spec.whatwg.org/#tokenization), in order. A tokenizer alone: it builds
 * no tree and repairs nothing, which takes a tenth of the time that a parser needs.
 */
export function readHtmlTokens(html: string, handlers: TokenHandlers): void {
  let tag: { readonly name: string; readonly start: number; readonly attributes: Map<string, string> };
  let attribute = '';
  let value = '';
  const endStartTag = (end: number, isSelfClosing: boolean) =>
    handlers.startTag({ ...tag, end: end + 1, isSelfClosing });
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = { name: html.slice(start, end).toLowerCase(), start: start - 1, attributes: new Map() };
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribend() {
        tag.attributes.set(attribute, value);
      },
      onopentagend: end => endStartTag(end, false),
      onselfclosingtag: end => endStartTag(end, true),
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase();
        handlers.endTag({ name, start: start - 2, end: html.indexOf('>', end) + 1 || html.length });
      },
      ontext: (start, end) => handlers.text({ start, end }),
      // The end is the place of its last character.
      oncomment(start, end, closing) {
        const text = html.slice(start, end - closing + 1);
        handlers.comment({ text, start: html.lastIndexOf('<!', start), end: end + 1 });
      },
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      oncdata: ignore,
      onattribentity: ignore,
      ontextentity: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** A document type is kept as it stands; the others do not occur in HTML whose references are left alone. */
function ignore(): void {}
