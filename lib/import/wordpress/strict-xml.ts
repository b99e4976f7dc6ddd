import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isPlain, placeAfter } from './character-data.ts';
import type { Admitted } from './reference-gate.ts';
import { type Place, XmlFault } from './xml-fault.ts';

/** What happens in a document, in order. */
export interface XmlListener {
  readonly open: (tag: SaxesTagNS) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
}

/**
 * saxes, with every fault an error: it would go on after one. A document type declaration is refused altogether (WordPress writes none), which
 * ends entity bombs and external entities before they begin.
 *
 * Nine tenths of an export are the inside of CDATA sections, which saxes would go through character by character. It is shown the section
 * empty, and its place set behind; only what is not plain it reads itself.
 */
export class StrictXml {
  readonly #name: string;
  readonly #listener: XmlListener;
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #openTags: string[] = [];
  readonly #origin: Origin;
  #isClosing = false;
  #charactersSinceTag = 0;
  /** saxes has begun to read the section, and gives what it has of it when it ends: what follows must go the same way. */
  #isSectionOfSaxes = false;

  constructor(name: string, listener: XmlListener, origin: Origin = WHOLE) {
    this.#name = name;
    this.#listener = listener;
    this.#origin = origin;
    this.#parser.on('error', error => this.#refuse(error));
    this.#parser.on('doctype', () => this.#refuseDoctype());
    this.#parser.on('xmldecl', ({ encoding }) => this.#requireUtf8(encoding));
    this.#parser.on('text', listener.text);
    this.#parser.on('cdata', text => {
      this.#isSectionOfSaxes = false;
      if (text !== '') listener.text(text);
    });
    this.#parser.on('opentag', tag => {
      this.#charactersSinceTag = 0;
      this.#openTags.push(tag.name);
      listener.open(tag);
    });
    this.#parser.on('closetag', () => {
      this.#charactersSinceTag = 0;
      listener.close();
      this.#openTags.pop();
    });
    this.#parser.write(origin.opening);
  }

  write({ text, characterData, isFaulty }: Admitted): void {
    this.#charactersSinceTag += text.length;
    let at = 0;
    for (const { start, end } of characterData) {
      this.#parser.write(text.slice(at, start));
      this.#writeCharacterData(text.slice(start, end));
      at = end;
    }
    this.#parser.write(text.slice(at));
    if (this.#charactersSinceTag > TEXT_LENGTH_MAX) this.#refuseEndless();
    if (isFaulty) throw this.#notWellFormed('a "&" begins no character reference', this.#nextPlace());
  }

  close(): void {
    this.#isClosing = true;
    this.#parser.write(this.#origin.closing).close();
  }

  #writeCharacterData(text: string): void {
    if (!this.#isSectionOfSaxes && isPlain(text)) {
      this.#listener.text(text);
      Object.assign(this.#parser, placeAfter(this.#parser, text));
    } else {
      this.#isSectionOfSaxes = true;
      this.#parser.write(text);
    }
  }

  #refuse(error: Error): never {
    const innermost = this.#openTags.at(-1);
    if (this.#isClosing && innermost) {
      throw new XmlFault(where => `${this.#name} is truncated: it ends ${where}, inside <${innermost}>.`, {
        place: this.#nextPlace(),
        reason: `truncated inside <${innermost}>`,
      });
    }
    const fault = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw this.#notWellFormed(fault, this.#isClosing ? this.#nextPlace() : this.#place());
  }

  #refuseDoctype(): never {
    const reason = 'it declares a document type, which no export does';
    throw new XmlFault(where => `${this.#name} is refused ${where}: ${reason}.`, {
      place: this.#place(),
      reason,
    });
  }

  #refuseEndless(): never {
    const reason = 'a text of more than 32 million characters has no end';
    throw new XmlFault(where => `${this.#name} is refused ${where}: ${reason}.`, {
      place: this.#place(),
      reason,
    });
  }

  #requireUtf8(encoding: string | undefined): void {
    if (encoding === undefined || /^utf-?8$/i.test(encoding)) return;
    throw new Error(`${this.#name} declares the encoding "${encoding}": convert it to UTF-8 first.`);
  }

  #notWellFormed(fault: string, place: Place): XmlFault {
    return new XmlFault(where => `${this.#name} is not well-formed XML ${where}: ${fault}.`, {
      place,
      reason: fault,
    });
  }

  /** The place of the character just read: saxes counts columns from 0 and stands after it. */
  #place(): Place {
    return this.#inFile(Math.max(1, this.#parser.column));
  }

  #nextPlace(): Place {
    return this.#inFile(this.#parser.column + 1);
  }

  #inFile(column: number): Place {
    const { place, opening } = this.#origin;
    if (this.#parser.line > 1) return { line: place.line + this.#parser.line - 1, column };
    return { line: place.line, column: Math.max(1, place.column + column - 1 - opening.length) };
  }
}

/** Where in its file a part of it begins, and what surrounds it there, on one line, when it is parsed alone. */
export interface Origin {
  readonly place: Place;
  readonly opening: string;
  readonly closing: string;
}

const WHOLE: Origin = { place: { line: 1, column: 1 }, opening: '', closing: '' };

/** Bounds what one unclosed section, or a declaration that never ends, can make the parser hold. */
const TEXT_LENGTH_MAX = 32_000_000;
