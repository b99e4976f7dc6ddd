import { measureEdits } from './edit-distance.ts';
import { reverse } from './vocabulary.ts';

/** Shorter words are near to too many others. */
const LENGTH_MIN = 4;

/** From this length on, two letters may be wrong. */
const LONG = 6;

const NEAREST_MAX = 8;

/** Where the words stand that could be meant: slips in one half of a word leave its other half as it is. */
export interface WordHalves {
  readonly beginning: string;
  /** From its end on. */
  readonly ending: string;
}

/** `undefined` for a word too short to be mistaken for another. */
export function toHalves(word: string): WordHalves | undefined {
  if (word.length < LENGTH_MIN) return undefined;
  const length = Math.max(2, Math.floor((word.length - 1) / 2));
  return { beginning: word.slice(0, length), ending: reverse(word).slice(0, length) };
}

export interface NearWord {
  readonly word: string;
  readonly written: string;
  /** No other is nearer. */
  readonly isNearest: boolean;
}

/** The words nearest to a folded one, the best first: as few slips as possible, and the first letter right; of those that make a difference. */
export function pickNearest(
  word: string,
  candidates: readonly (readonly [folded: string, written: string])[],
  isOther: (folded: string) => boolean = () => true,
): readonly NearWord[] {
  const max = word.length < LONG ? 1 : 2;
  const near = candidates
    .map(([other, written]) => ({ word: other, written, cost: measureCost(word, other, max) }))
    .filter(({ cost, word: other }) => cost < max + 1 && isOther(other))
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, NEAREST_MAX);
  return near.map(({ cost, ...rest }) => ({ ...rest, isNearest: cost === near[0]?.cost }));
}

/** A slip at the beginning is rarer than one further on, and an apostrophe left out is more frequent than either. */
function measureCost(word: string, other: string, max: number): number {
  if (isElided(word, other)) return 0.5;
  return measureEdits(word, other, max) + (word[0] === other[0] ? 0 : 0.5);
}

/** « leau » was meant for « l’eau ». */
export function elide(typed: string, { word, written }: Pick<NearWord, 'word' | 'written'>): string {
  return isElided(typed, word) ? `${typed[0]}’${written}` : written;
}

function isElided(typed: string, word: string): boolean {
  return /^[cdjlmnst][aeiouyh]/.test(typed) && typed.slice(1) === word;
}
