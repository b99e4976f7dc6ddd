import { SaxesParser, type SaxesTagNS } from 'saxes';
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
 */
export class StrictXml {
  readonly #name: string;
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #openTags: string[] = [];
  readonly #origin: Origin;
  #isClosing = false;
  #charactersSinceTag = 0;

  constructor(name: string, listener: XmlListener, origin: Origin = WHOLE) {
    this.#name = name;
    this.#origin = origin;
    this.#parser.on('error', error => this.#refuse(error));
    this.#parser.on('doctype', () => this.#refuseDoctype());
    this.#parser.on('xmldecl', ({ encoding }) => this.#requireUtf8(encoding));
    this.#parser.on('text', listener.text);
    this.#parser.on('cdata', listener.text);
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

  write({ text, isFaulty }: Admitted): void {
    this.#charactersSinceTag += text.length;
    this.#parser.write(text);
    if (this.#charactersSinceTag > TEXT_LENGTH_MAX) this.#refuseEndless();
    if (isFaulty) throw this.#notWellFormed('a "&" begins no character reference', this.#nextPlace());
  }

  close(): void {
    this.#isClosing = true;
    this.#parser.write(this.#origin.closing).close();
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
