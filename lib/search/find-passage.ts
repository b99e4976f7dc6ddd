import type { MarkedText } from '#lib/domain/marked-text.ts';
import { markPlaced, type PlacedWord, placeWords, type Wanted } from './mark-matches.ts';

/** Three lines beside a headline. */
const LENGTH_MAX = 220;

/** What leads to the first word that is looked for. */
const LEAD_WORDS = 6;
const LEAD_LENGTH = 50;

/** Shorter blocks are titles and captions: a sentence says more. */
const SENTENCE_LENGTH = 60;

export interface Passage {
  readonly text: MarkedText;
  /** How many different things of those wanted it has. */
  readonly matchCount: number;
}

/** The passage of a text that has most of what is wanted, the first such, rather of a sentence than of a title; its beginning when it has nothing. Blocks are parted by line ends. */
export function findPassage(text: string, wanted: Wanted): Passage | undefined {
  let best: { readonly block: Block; readonly window: Window } | undefined;
  let beginning: Block | undefined;
  for (const written of text.split('\n')) {
    const block = { text: written.trim(), words: placeWords(written.trim(), wanted) };
    if (block.words.length > 0) beginning ??= block;
    const window = pickWindow(block);
    if (window && (!best || window.count > best.window.count || isFuller({ block, window }, best))) {
      best = { block, window };
    }
  }
  if (best) return { text: cut(best.block, best.window.first), matchCount: best.window.count };
  return beginning && { text: cut(beginning, 0), matchCount: 0 };
}

interface Block {
  readonly text: string;
  readonly words: readonly PlacedWord[];
}

/** Words of a block that fit into a passage. */
interface Window {
  /** Index of its first wanted word. */
  readonly first: number;
  readonly count: number;
}

type Candidate = { readonly block: Block; readonly window: Window };

function isFuller({ block, window }: Candidate, best: Candidate): boolean {
  const isSentence = block.text.length >= SENTENCE_LENGTH;
  return window.count === best.window.count && isSentence && best.block.text.length < SENTENCE_LENGTH;
}

function pickWindow({ words }: Block): Window | undefined {
  const matches = words.flatMap(({ match, ...word }, index) =>
    match === undefined ? [] : [{ ...word, match, index }],
  );
  let best: Window | undefined;
  for (const [at, { start, index }] of matches.entries()) {
    const within = new Set<string>();
    for (let next = at; next < matches.length; next++) {
      const other = matches[next];
      if (!other || other.end > start + LENGTH_MAX - LEAD_LENGTH) break;
      within.add(other.match);
    }
    if (!best || within.size > best.count) best = { first: index, count: within.size };
  }
  return best;
}

function cut({ text, words }: Block, first: number): MarkedText {
  const wanted = words[first]?.start ?? 0;
  const lead = words.slice(Math.max(0, first - LEAD_WORDS), first);
  const leadStart = lead.find(({ start }) => start >= wanted - LEAD_LENGTH)?.start ?? wanted;
  // What stands before the first word are marks: they belong to the sentence.
  const start = leadStart === words[0]?.start ? 0 : leadStart;
  const isWhole = text.length - start <= LENGTH_MAX;
  const last = words.findLast(({ end }) => end <= start + LENGTH_MAX);
  const end = isWhole ? text.length : Math.max(last?.end ?? 0, start + 1);
  return [
    ...(start > 0 ? [{ text: '…\u00A0', isMarked: false }] : []),
    ...markPlaced(text, words, { start, end }),
    ...(isWhole ? [] : [{ text: '\u00A0…', isMarked: false }]),
  ];
}
