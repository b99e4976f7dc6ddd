import { foldLetters } from './fold-letters.ts';

/**
 * What a name is put in order and looked up by: letters and digits without capitals and accents, words parted by one space. « Éric l’Œuf » is `eric l oeuf`. Other
 * scripts stay, and come after the Latin one.
 */
export function toNameKey(name: string): string {
  return foldLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
