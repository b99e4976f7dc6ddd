import type { TextWindow } from './text-window.ts';

/** An element of the channel, by its place in a window. */
export interface ChannelPart {
  readonly start: number;
  readonly length: number;
  /** Its end was found. */
  readonly isWhole: boolean;
}

/** The next element of the channel, reading on as far as needed; `undefined` at the channel's end. */
export async function findChannelPart(window: TextWindow): Promise<ChannelPart | undefined> {
  for (;;) {
    const found = TAG.exec(window.text);
    const isCertain =
      window.isComplete || (found !== null && found.index + TAG_LENGTH_MAX < window.text.length);
    if (!isCertain) {
      await window.extend();
    } else if (found === null || found.groups?.end !== undefined) {
      return undefined;
    } else {
      const length = await findLength(window, found.index, found.groups?.name ?? '');
      const start = found.index;
      return length === undefined
        ? { start, length: window.text.length - start, isWhole: false }
        : { start, length, isWhole: true };
    }
  }
}

/** A tag in the channel, comments skipped: its own end, or the beginning of one of its elements. */
const TAG = /(?<!<!--(?:(?!-->)[\s\S])*)<(?:(?<end>\/channel)|(?<name>[\p{L}_][\p{L}\p{N}_:.-]*))/u;

/** No element of an export has a longer name. */
const TAG_LENGTH_MAX = 100;

/** No article is longer, and no import could hold one that is. */
const LENGTH_MAX = 32_000_000;

/** How long the element is, `undefined` when it does not end. What stands in sections and comments ends nothing. */
async function findLength(window: TextWindow, start: number, name: string): Promise<number | undefined> {
  const token = new RegExp(`<!\\[CDATA\\[|<!--|</${name.replaceAll('.', '\\.')}\\s*>`, 'g');
  let at = start;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(window.text);
    if (found?.[0].startsWith('</')) return found.index + found[0].length - start;
    const close = found?.[0] === '<!--' ? '-->' : ']]>';
    const end = found ? window.text.indexOf(close, found.index + found[0].length) : -1;
    if (end !== -1) {
      at = end + close.length;
    } else {
      if (window.isComplete || window.text.length - start > LENGTH_MAX) return undefined;
      // A token may be cut where the text ends.
      if (!found) at = Math.max(start, window.text.length - TAG_LENGTH_MAX);
      await window.extend();
    }
  }
}
