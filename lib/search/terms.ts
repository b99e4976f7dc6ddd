import { foldText, joinAcronyms } from './fold-text.ts';
import { toOneForm } from './word-forms.ts';

/** Longer than any word: what is longer is an address or a number that nobody types whole. */
const TERM_LENGTH_MAX = 40;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The terms of a text, in its order and as often as they stand in it: words in lower case, without accents, elisions and endings, so that « l’école »,
 * « ECOLES » and « écoles » are one, and acronyms without full stops. Both the index and a reader's question are made of them, by this function alone.
 */
export function toTerms(text: string): readonly string[] {
  if (text.includes(FINAL_SIGMA_WRITTEN_LARGE)) return readTerms(text);
  const terms: string[] = [];
  for (const piece of joinAcronyms(text).match(PIECE) ?? []) {
    for (const term of termsOfPiece(piece)) terms.push(term);
  }
  return terms;
}

/** The one capital whose small letter depends on what is around it, marks included (Unicode Standard, 3.13, Final_Sigma). */
const FINAL_SIGMA_WRITTEN_LARGE = 'Σ';

/** The same from nothing: what `toTerms` is, but for the time it takes. */
export function readTerms(text: string): readonly string[] {
  return (foldText(joinAcronyms(text)).match(WORD) ?? []).map(toTerm);
}

function toTerm(word: string): string {
  return toOneForm(word.slice(0, TERM_LENGTH_MAX));
}

/** Marks that part words whatever stands beside them. The apostrophe is not one: it makes elisions. */
const MARKS = String.raw`\x00-\x1f!-&(-\/:-@\[-${'`'}{-\x7f«»“”–—…`;

const SPACES = String.raw`\x20\xa0\u202f`;

/** Letters that stay letters when a text is folded. What is none of them may be a digit then, or a space, or nothing. */
const LETTERS = String.raw`A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0388-\u0481\u0621-\u063f\u0641-\u064a`;

/** What can be folded by itself: most are a word with its elision. A space does not part what may be a number and its thousands. */
const PIECE = new RegExp(
  `(?:[^${MARKS}${SPACES}]|(?<=[^${MARKS}${SPACES}${LETTERS}])[${SPACES}](?=[^${MARKS}${SPACES}${LETTERS}]))+`,
  'g',
);

/** A newspaper has some tens of thousands of words, a few of them everywhere: forgetting all of them at times costs less than knowing which came last. */
const PIECES_MAX = 20_000;

const pieces = new Map<string, readonly string[]>();

/** A language that parts no words gives whole sentences, which do not come again. */
const PIECE_LENGTH_MAX = 40;

function termsOfPiece(piece: string): readonly string[] {
  if (piece.length > PIECE_LENGTH_MAX) return readTerms(piece);
  const known = pieces.get(piece);
  if (known) return known;
  const terms = readTerms(piece);
  if (pieces.size === PIECES_MAX) pieces.clear();
  // A copy: a slice would keep the whole text it was cut from.
  pieces.set(Array.from(piece).join(''), terms);
  return terms;
}
