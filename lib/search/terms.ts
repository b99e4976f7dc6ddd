import { stemmer } from '@orama/stemmers/french';
import { LRUCache } from 'lru-cache';

/** Longer than any word: what is longer is an address or a number that nobody types whole. */
const TERM_LENGTH_MAX = 40;

/** What French cuts off before an apostrophe says nothing of what a text is about. */
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/gu;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The terms of a text, in its order and as often as they stand in it: words in lower case, without accents, elisions and endings, so that « l’école »,
 * « ECOLES » and « écoles » are one. Both the index and a reader's question are made of them, by this function alone.
 */
export function toTerms(text: string): readonly string[] {
  return (fold(text).match(WORD) ?? []).map(toTerm);
}

/** NFKD also takes ligatures apart and makes every kind of space a plain one (Unicode Standard Annex 15). */
function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      // 1 200 000 is one number.
      .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
      .replace(ELISION, ' ')
  );
}

/** A newspaper has some tens of thousands of words, a few of them everywhere. */
const terms = new LRUCache<string, string>({ max: 20_000 });

function toTerm(word: string): string {
  const known = terms.get(word);
  if (known !== undefined) return known;
  // The stemmer knows participles by their accent, which a reader may leave out: « salariée » is « salarie » for both.
  const term = stemmer(word.slice(0, TERM_LENGTH_MAX).replace(/ees?$/, 'e'));
  terms.set(word, term);
  return term;
}
