import type { VocabularyWord } from '#lib/domain/search.ts';
import { foldText } from './fold-text.ts';

const WORD = /[\p{L}\p{M}]+/gu;

/** Nobody needs help with shorter ones, and longer ones are none. */
const LENGTH_MIN = 3;
const LENGTH_MAX = 30;

const FOLDED_WORD = /^\p{L}+$/u;

/** The different words of a text, as they are written. */
export function listWords(text: string): readonly string[] {
  return [...new Set(text.normalize('NFC').match(WORD))];
}

/**
 * The words that the newspaper's vocabulary may lack, each with the best of the ways in which it is written: in small letters rather than in capitals, with
 * accents rather than without, which is what the order of code units says. Those that `seen` has are left out, and from then on it has them all.
 */
export function readVocabulary(
  written: Iterable<string>,
  seen: Set<string> = new Set(),
): readonly VocabularyWord[] {
  const words = new Map<string, VocabularyWord>();
  for (const each of written) {
    if (seen.has(each)) continue;
    if (seen.size === SEEN_MAX) seen.clear();
    const copy = copyOf(each);
    seen.add(copy);
    const word = readWord(copy);
    if (!word) continue;
    const known = words.get(word[0]);
    if (known === undefined || known[2] < copy) words.set(word[0], word);
  }
  return [...words.values()];
}

/** More words than a newspaper has; what comes after them has them written again, no more. */
const SEEN_MAX = 200_000;

/** `undefined` for what is too short, too long, or no word when it is folded. */
function readWord(written: string): VocabularyWord | undefined {
  if (written.length < LENGTH_MIN || written.length > LENGTH_MAX) return undefined;
  const folded = foldText(written);
  if (folded.length < LENGTH_MIN || !FOLDED_WORD.test(folded)) return undefined;
  return [folded, reverse(folded), written];
}

/** A slice would keep the whole text it was cut from. */
function copyOf(word: string): string {
  return Array.from(word).join('');
}

export function reverse(word: string): string {
  return Array.from(word).reverse().join('');
}
