import { splitForeignRuns } from '../foreign.ts';

/** Stands for one character (UTF-16 unit) that no rule may touch: a private-use character, which no newsroom types. */
export const MASK = '\uE000';

/**
 * Masks what is not French prose: addresses, code-like words, the punctuation of other scripts. Each pattern
 * starts at a border (or is bounded), so that it reads the text once. Punctuation after an address belongs to the sentence.
 */
export function maskProtected(text: string): string {
  const masked = PROTECTED.reduce(
    (current, { clue, pattern }) =>
      clue.test(current) ? current.replace(pattern, match => MASK.repeat(match.length)) : current,
    text,
  );
  return splitForeignRuns(masked)
    .map(run => (run.lang === undefined ? run.text : maskNeutrals(run.text)))
    .join('');
}

interface Protected {
  /** Matches somewhere in every text that the pattern does, and costs next to nothing where it does not. */
  readonly clue: RegExp;
  readonly pattern: RegExp;
}

export const PROTECTED: readonly Protected[] = [
  // Markup left in a text: &nbsp; and id="x".
  { clue: /&/, pattern: /&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/giu },
  { clue: /=/, pattern: /[\w-]=(?:"[^"\n]*"|'[^'\n]*')/gu },
  // Addresses with a scheme: https://exemple.ma/?p=1.
  {
    clue: /:\/\//,
    pattern: /(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{1,15}:\/\/[^\s<>«»“”"]+(?<![.,;:!?…'’)\]}*])/giu,
  },
  // E-mail addresses, alone or after « mailto: ».
  {
    clue: /@/,
    pattern: /(?<![^\s<>()[\]«»“”",;:])[^\s<>()[\]«»“”",;:@]+@[^\s<>()[\]«»“”",;@]*[\p{L}\p{N}]/gu,
  },
  // Addresses without a scheme, where something follows the host: exemple.ma/recherche?q=riad, localhost.test:8080.
  {
    clue: /\.[a-z]{2,}[/:?#]/i,
    pattern: /(?<![\p{L}\p{N}.@-])(?:[a-z\d-]+\.)+[a-z]{2,}[/:?#][^\s<>«»“”"]*[\p{L}\p{N}/=]/giu,
  },
  // Paths of files: /var/www, ./l'image.png, ../x.
  { clue: /\//, pattern: /(?<![^\s([«“"'’])(?:~|\.{1,2})?\/[^\s<>«»“”"]*[^\s<>«»“”".,;:!?…)\]]/gu },
  // Words of a program: C:\temp, std::cout, a=b, x->y, p => q.
  {
    clue: /[\\=]|->|::/,
    pattern:
      /(?<![^\s«»“”"])(?=[^\s«»“”"]*(?:\\|->|=|::[^\s«»“”".,;:!?…)\]]))[^\s«»“”"]*[^\s«»“”".,;:!?…)\]]/gu,
  },
  // `code` as Markdown writes it.
  { clue: /`/, pattern: /`[^`\n]+`/gu },
  // :smile:
  { clue: /:[\w+-]/, pattern: /(?<!\S):[\w+-]+:(?!\S)/gu },
  // Feet and inches, minutes and seconds of arc: 5'10", 33°58'12".
  { clue: /\d['’′]/, pattern: /(?<!\d)\d{1,4}['’′]\s?\d{1,4}(?:[.,]\d{1,4})?["”″]/gu },
];

/** Letters stay, since a rule must still see that they are not Latin ones. */
function maskNeutrals(text: string): string {
  return text.replace(/\P{L}/gu, character => MASK.repeat(character.length));
}
