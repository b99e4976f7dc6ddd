import type { VocabularyWord } from '#lib/domain/search.ts';
import { foldText } from './fold-text.ts';

const WORD = /[\p{L}\p{M}]+/gu;

/** Nobody needs help with shorter ones, and longer ones are none. */
const LENGTH_MIN = 3;
const LENGTH_MAX = 30;

const FOLDED_WORD = /^\p{L}+$/u;

/**
 * The different words of a text, each with the best of the ways in which it is written: in small letters rather than in capitals, with accents rather than
 * without, which is what the order of code units says.
 */
export function listWords(text: string): readonly VocabularyWord[] {
  const words = new Map<string, VocabularyWord>();
  for (const written of new Set(text.normalize('NFC').match(WORD))) {
    const word = readWord(written);
    if (!word) continue;
    const known = words.get(word[0]);
    if (known === undefined || known[2] < written) words.set(word[0], word);
  }
  return [...words.values()];
}

/** `undefined` for what is too short, too long, or no word when it is folded. */
function readWord(written: string): VocabularyWord | undefined {
  if (written.length < LENGTH_MIN || written.length > LENGTH_MAX) return undefined;
  const known = remembered.get(written);
  if (known) return known;
  const folded = foldText(written);
  if (folded.length < LENGTH_MIN || !FOLDED_WORD.test(folded)) return undefined;
  if (remembered.size === REMEMBERED_MAX) remembered.clear();
  // A copy: a slice would keep the whole text it was cut from.
  const word = [folded, reverse(folded), Array.from(written).join('')] as const;
  remembered.set(written, word);
  return word;
}

/** As in terms.ts. */
const REMEMBERED_MAX = 20_000;

const remembered = new Map<string, VocabularyWord>();

export function reverse(word: string): string {
  return Array.from(word).reverse().join('');
}
