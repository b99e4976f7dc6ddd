import { ANY_SPACE, NO_BREAK_SPACE } from '../spaces.ts';
import type { Edit, Rule } from './edit.ts';

/**
 * Two spaced dashes in one sentence enclose an incise, and a dash that begins a line opens a reply or an item. A lone dash in a sentence is
 * left alone (« Rabat – Doha »), as is one between digits; the hyphen is never taken for a dash.
 */
export const INCISE_DASHES: Rule = {
  claim: 'a no-break space (U+00A0) stands on the inner side of an incise’s dashes',
  findEdits: text => {
    const edits: Edit[] = [];
    let opening: Dash | undefined;
    for (const { 0: landmark, index } of text.matchAll(LANDMARK)) {
      const dash = DASH.test(landmark) ? measureDash(text, index) : undefined;
      if (dash === undefined) {
        opening = undefined;
      } else if (dash.beginsLine) {
        edits.push(...replaceSpaces(dash.index + 1, dash.end));
      } else if (opening?.character === landmark && opening.end <= dash.start && dash.start < dash.index) {
        edits.push(
          ...replaceSpaces(opening.index + 1, opening.end),
          ...replaceSpaces(dash.start, dash.index),
        );
        opening = undefined;
      } else {
        opening = dash.mayOpen ? dash : undefined;
      }
    }
    return edits;
  },
};

const DASH = /[–—]/;
const SPACE = new RegExp(ANY_SPACE);

/** The end of a sentence, a new line, a dash. « M. » ends nothing: the space after it is a firm one by now. */
const LANDMARK = /[.!?…](?= )|\n|[–—]/g;

interface Dash {
  readonly character: string;
  readonly index: number;
  /** The first of the spaces before it. */
  readonly start: number;
  /** The end of the spaces after it. */
  readonly end: number;
  readonly beginsLine: boolean;
  readonly mayOpen: boolean;
}

function measureDash(text: string, index: number): Dash {
  let start = index;
  while (SPACE.test(text[start - 1] ?? '')) start--;
  let end = index + 1;
  while (SPACE.test(text[end] ?? '')) end++;
  const previous = text[start - 1] ?? '\n';
  const isBetweenDigits = /\d/.test(previous) && /\d/.test(text[end] ?? '');
  return {
    character: text.charAt(index),
    index,
    start,
    end,
    beginsLine: previous === '\n',
    mayOpen: start < index && index + 1 < end && !isBetweenDigits,
  };
}

function replaceSpaces(start: number, end: number): Edit[] {
  return start < end ? [{ start, end, text: NO_BREAK_SPACE }] : [];
}
