import type { MarkedText } from '#lib/domain/marked-text.ts';
import type { TermSequence } from '#lib/domain/search.ts';
import { ACRONYM, ELISION } from './fold-text.ts';
import { toTerms } from './terms.ts';

/** What is marked in a text. */
export interface Wanted {
  readonly terms: ReadonlySet<string>;
  /** Marked where they stand in a row. */
  readonly phrases: readonly TermSequence[];
}

/** A word where it stands in a text, without its elision. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  /** The term that it is wanted for. */
  readonly match: string | undefined;
}

/** An elision, as folding leaves it out; a number with its thousands apart, which is one word, as is an acronym with its full stops; any other word. */
const WORD = new RegExp(
  String.raw`(?<elision>${ELISION.source})|\d{1,3}(?:[\x20\xa0\u202f]\d{3})+(?!\d)|${ACRONYM.source}|[\p{L}\p{M}\p{N}]+`,
  'giu',
);

/** The words of a text, and which of them are looked for in whatever form. */
export function placeWords(text: string, wanted: Wanted): readonly PlacedWord[] {
  const words: ReadWord[] = [];
  for (const { 0: word, index: start, groups } of text.matchAll(WORD)) {
    const term = groups?.elision === undefined ? termOf(word) : undefined;
    if (term === undefined) continue;
    const match = wanted.terms.has(term) ? term : undefined;
    words.push({ start, end: start + word.length, term, match });
  }
  for (const phrase of wanted.phrases) matchPhrase(words, phrase);
  return words;
}

/** The term of a single word. A page of answers has thousands of words, most of them again and again. */
function termOf(word: string): string | undefined {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const [term] = toTerms(word);
  if (remembered.size === REMEMBERED_MAX) remembered.clear();
  // A copy: a slice would keep the whole text it was cut from.
  if (term !== undefined) remembered.set(Array.from(word).join(''), term);
  return term;
}

/** As in terms.ts. */
const REMEMBERED_MAX = 20_000;

const remembered = new Map<string, string>();

interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  match: string | undefined;
}

function matchPhrase(words: readonly ReadWord[], phrase: TermSequence): void {
  for (const first of words.keys()) {
    if (!phrase.every((term, offset) => words[first + offset]?.term === term)) continue;
    for (const word of words.slice(first, first + phrase.length)) word.match ??= phrase.join(' ');
  }
}

/** A text with the words marked that are looked for. */
export function markMatches(text: string, wanted: Wanted): MarkedText {
  return markPlaced(text, placeWords(text, wanted), { start: 0, end: text.length });
}

/** A part of a text, marked. */
export function markPlaced(
  text: string,
  words: readonly PlacedWord[],
  part: { readonly start: number; readonly end: number },
): MarkedText {
  const pieces: { text: string; isMarked: boolean }[] = [];
  let at = part.start;
  const push = (end: number, isMarked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end, match } of words) {
    if (match === undefined || start < part.start || end > part.end) continue;
    push(start, false);
    push(end, true);
  }
  push(part.end, false);
  return pieces;
}
