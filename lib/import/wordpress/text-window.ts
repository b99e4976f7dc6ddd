import type { Place } from './xml-fault.ts';

/** A part of a text that comes in pieces: what was read and not yet given up, and where in the file it begins. */
export class TextWindow {
  readonly #pieces: AsyncIterator<string>;
  #place: Place = { line: 1, column: 1 };
  text = '';
  /** How many characters came before. */
  offset = 0;
  isComplete = false;

  constructor(pieces: AsyncIterable<string>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  get place(): Place {
    return this.#place;
  }

  /** Reads on, if there is more. */
  async extend(): Promise<void> {
    const { done, value } = await this.#pieces.next();
    if (done) this.isComplete = true;
    else this.text += value;
  }

  /** Gives up the first characters. */
  drop(length: number): void {
    this.#place = placeAfter(this.#place, this.text.slice(0, length));
    this.text = this.text.slice(length);
    this.offset += length;
  }
}

function placeAfter({ line, column }: Place, text: string): Place {
  const lastBreak = text.lastIndexOf('\n');
  if (lastBreak === -1) return { line, column: column + text.length };
  return { line: line + text.split('\n').length - 1, column: text.length - lastBreak };
}
