/**
 * Lets XML through up to a `&` that begins no reference. saxes would swallow the rest of the file in search of a `;` and report the fault
 * there or not at all; stopped here, it stands exactly where the fault is.
 *
 * Text is held back by a few characters when a piece ends inside a token. A `&` is ordinary in CDATA sections, comments and processing
 * instructions (XML 1.0, sections 2.4 to 2.7, https://www.w3.org/TR/xml/#syntax). Where the former stand is told, since nothing in them is markup.
 */
export class ReferenceGate {
  #held = '';
  #sectionEnd: string | undefined;

  /** The text that may go on, and whether a bare `&` follows it. */
  admit(piece: string): Admitted {
    return this.#scan(this.#held + piece, false);
  }

  /** What was held back, at the end of the file. */
  finish(): Admitted {
    return this.#scan(this.#held, true);
  }

  #scan(text: string, isLast: boolean): Admitted {
    const characterData: Stretch[] = [];
    let at = 0;
    while (at < text.length) {
      const token = this.#sectionEnd ? nextEnd(text, at, this.#sectionEnd) : nextToken(text, at);
      if (token.index === -1) break;
      if (token.text === '&') {
        const rest = text.length - token.index;
        const isWhole = isLast || rest >= REFERENCE_LENGTH_MAX || text.includes(';', token.index);
        if (!isWhole) return this.#hold(text, token.index, characterData);
        if (!isReferenceAt(text, token.index)) {
          return { text: text.slice(0, token.index), characterData, isFaulty: true };
        }
      }
      if (this.#sectionEnd === CDATA_END) characterData.push({ start: at, end: token.index });
      this.#sectionEnd = this.#sectionEnd ? undefined : SECTIONS.get(token.text);
      at = token.index + token.text.length;
    }
    const end = isLast ? text.length : Math.max(at, text.length - TOKEN_LENGTH_MAX + 1);
    if (this.#sectionEnd === CDATA_END) characterData.push({ start: at, end });
    return this.#hold(text, end, characterData);
  }

  #hold(text: string, from: number, characterData: readonly Stretch[]): Admitted {
    this.#held = text.slice(from);
    return { text: text.slice(0, from), characterData, isFaulty: false };
  }
}

export interface Admitted {
  readonly text: string;
  /** What stands in CDATA sections, in order. A section that goes on in the next text ends one and begins the other. */
  readonly characterData: readonly Stretch[];
  readonly isFaulty: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const CDATA_END = ']]>';
const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['<![CDATA[', CDATA_END],
  ['<!--', '-->'],
  ['<?', '?>'],
]);
const TOKEN_LENGTH_MAX = '<![CDATA['.length;
/** No reference that means something is near it (`&#x10FFFF;` has 10 characters): what is longer without a `;` is none. */
const REFERENCE_LENGTH_MAX = 64;

function nextEnd(text: string, from: number, end: string) {
  return { index: text.indexOf(end, from), text: end };
}

function nextToken(text: string, from: number) {
  const pattern = /<!\[CDATA\[|<!--|<\?|&/g;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return { index: match?.index ?? -1, text: match?.[0] ?? '' };
}

function isReferenceAt(text: string, index: number): boolean {
  const pattern = /&(?:#\d+|#x[\da-fA-F]+|[\p{L}_:][\p{L}\p{N}_:.-]*);/uy;
  pattern.lastIndex = index;
  return pattern.test(text);
}
