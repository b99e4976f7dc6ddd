import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Admitted } from './reference-gate.ts';

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
  #isClosing = false;
  #charactersSinceTag = 0;

  constructor(name: string, listener: XmlListener) {
    this.#name = name;
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
  }

  write({ text, isFaulty }: Admitted): void {
    this.#charactersSinceTag += text.length;
    this.#parser.write(text);
    if (this.#charactersSinceTag > TEXT_LENGTH_MAX) {
      throw new Error(
        `${this.#name} is refused ${this.#where()}: a text of more than 32 million characters has no end.`,
      );
    }
    if (isFaulty) throw this.#notWellFormed('a "&" begins no character reference', this.#whereNext());
  }

  close(): void {
    this.#isClosing = true;
    this.#parser.close();
  }

  #refuse(error: Error): never {
    const innermost = this.#openTags.at(-1);
    if (this.#isClosing && innermost) {
      throw new Error(`${this.#name} is truncated: it ends ${this.#whereNext()}, inside <${innermost}>.`);
    }
    const fault = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw this.#notWellFormed(fault, this.#isClosing ? this.#whereNext() : this.#where());
  }

  #refuseDoctype(): never {
    throw new Error(
      `${this.#name} is refused ${this.#where()}: it declares a document type, which no export does.`,
    );
  }

  #requireUtf8(encoding: string | undefined): void {
    if (encoding === undefined || /^utf-?8$/i.test(encoding)) return;
    throw new Error(`${this.#name} declares the encoding "${encoding}": convert it to UTF-8 first.`);
  }

  #notWellFormed(fault: string, where: string): Error {
    return new Error(`${this.#name} is not well-formed XML ${where}: ${fault}.`);
  }

  /** The place of the character just read: saxes counts columns from 0 and stands after it. */
  #where(): string {
    return `at line ${this.#parser.line}, column ${Math.max(1, this.#parser.column)}`;
  }

  #whereNext(): string {
    return `at line ${this.#parser.line}, column ${this.#parser.column + 1}`;
  }
}

/** Bounds what one unclosed section, or a declaration that never ends, can make the parser hold. */
const TEXT_LENGTH_MAX = 32_000_000;
