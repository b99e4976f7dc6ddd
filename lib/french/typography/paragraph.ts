import type { Edit } from './edit.ts';
import { MASK, maskProtected } from './protect.ts';

/** A stretch of inline text; verbatim (code, keyboard) is never changed. */
export interface Run {
  readonly text: string;
  readonly isVerbatim?: boolean;
}

/** The runs of one paragraph as one text that rules can read and edit. */
export interface Paragraph {
  /** What rules see: every character that must survive is a `MASK`. */
  readonly text: string;
  /** The masked characters, in order. Rules neither remove nor add a mask, so each finds its own place again. */
  readonly masked: string;
  /** Where each run begins. */
  readonly starts: readonly number[];
}

export function toParagraph(runs: readonly Run[]): Paragraph {
  const whole = runs.map(run => run.text).join('');
  const text = maskProtected(
    runs.map(run => (run.isVerbatim ? MASK.repeat(run.text.length) : run.text)).join(''),
  );
  return { text, masked: maskedCharacters(whole, text), starts: startsOf(runs) };
}

/** One text for each run of the paragraph. */
export function toTexts({ text, masked, starts }: Paragraph): string[] {
  let restored = 0;
  const whole =
    masked === ''
      ? text
      : text.replace(MASKS, masks => {
          restored += masks.length;
          return masked.slice(restored - masks.length, restored);
        });
  return starts.map((start, index) => whole.slice(start, starts[index + 1]));
}

/** Edits the text and moves the runs along. The edits are in order and do not overlap. */
export function applyEdits(paragraph: Paragraph, edits: readonly Edit[]): Paragraph {
  if (edits.length === 0) return paragraph;
  const { text, masked, starts } = paragraph;
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits) {
    pieces.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  pieces.push(text.slice(end));
  return { text: pieces.join(''), masked, starts: moveStarts(starts, edits) };
}

const MASKS = new RegExp(`${MASK}+`, 'g');

function maskedCharacters(whole: string, text: string): string {
  return Array.from(text.matchAll(MASKS), ({ 0: masks, index }) =>
    whole.slice(index, index + masks.length),
  ).join('');
}

function startsOf(runs: readonly Run[]): number[] {
  let end = 0;
  return runs.map(run => {
    const start = end;
    end += run.text.length;
    return start;
  });
}

function moveStarts(starts: readonly number[], edits: readonly Edit[]): number[] {
  const upcoming = edits[Symbol.iterator]();
  let edit = upcoming.next().value;
  let editedUpTo = 0;
  let growth = 0;
  return starts.map(start => {
    while (edit !== undefined && isBefore(edit, start)) {
      growth += edit.text.length - (edit.end - edit.start);
      editedUpTo = edit.end;
      edit = upcoming.next().value;
    }
    return Math.max(start, editedUpTo) + growth;
  });
}

/** What replaces characters stays in the run of the first of them. */
function isBefore(edit: Edit, start: number): boolean {
  return edit.start < start || (edit.end === start && edit.joins === 'previous');
}
