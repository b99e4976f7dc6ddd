/**
 * A text without capitals, accents and ligatures: « Éric Œuf » is `eric oeuf`. NFKD also takes typographic ligatures apart and makes every kind of space a plain one (Unicode
 * Standard Annex 15).
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}
