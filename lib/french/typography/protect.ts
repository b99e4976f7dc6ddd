import { splitForeignRuns } from '../foreign.ts';

/** Stands for one character (UTF-16 unit) that no rule may touch: a private-use character, which no newsroom types. */
export const MASK = '\uE000';

/**
 * Masks what is not French prose: addresses, code-like words, the punctuation of other scripts. Each pattern
 * starts at a border (or is bounded), so that it reads the text once. Punctuation after an address belongs to the sentence.
 */
export function maskProtected(text: string): string {
  const masked = PROTECTED.reduce(
    (current, pattern) => current.replace(pattern, match => MASK.repeat(match.length)),
    text,
  );
  return splitForeignRuns(masked)
    .map(run => (run.lang === undefined ? run.text : maskNeutrals(run.text)))
    .join('');
}

const PROTECTED: readonly RegExp[] = [
  // Markup left in a text: &nbsp; and id="x".
  /&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/giu,
  /[\w-]=(?:"[^"\n]*"|'[^'\n]*')/gu,
  // Addresses with a scheme: https://exemple.ma/?p=1.
  /(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{1,15}:\/\/[^\s<>«»“”"]+(?<![.,;:!?…'’)\]}*])/giu,
  // E-mail addresses, alone or after « mailto: ».
  /(?<![^\s<>()[\]«»“”",;:])[^\s<>()[\]«»“”",;:@]+@[^\s<>()[\]«»“”",;@]*[\p{L}\p{N}]/gu,
  // Addresses without a scheme, where something follows the host: exemple.ma/recherche?q=riad, localhost.test:8080.
  /(?<![\p{L}\p{N}.@-])(?:[a-z\d-]+\.)+[a-z]{2,}[/:?#][^\s<>«»“”"]*[\p{L}\p{N}/=]/giu,
  // Paths of files: /var/www, ./l'image.png, ../x.
  /(?<![^\s([«“"'’])(?:~|\.{1,2})?\/[^\s<>«»“”"]*[^\s<>«»“”".,;:!?…)\]]/gu,
  // Words of a program: C:\temp, std::cout, a=b, x->y, p => q.
  /(?<![^\s«»“”"])(?=[^\s«»“”"]*(?:\\|->|=|::[^\s«»“”".,;:!?…)\]]))[^\s«»“”"]*[^\s«»“”".,;:!?…)\]]/gu,
  // `code` as Markdown writes it.
  /`[^`\n]+`/gu,
  // :smile:
  /(?<!\S):[\w+-]+:(?!\S)/gu,
  // Feet and inches, minutes and seconds of arc: 5'10", 33°58'12".
  /(?<!\d)\d{1,4}['’′]\s?\d{1,4}(?:[.,]\d{1,4})?["”″]/gu,
];

/** Letters stay, since a rule must still see that they are not Latin ones. */
function maskNeutrals(text: string): string {
  return text.replace(/\P{L}/gu, character => MASK.repeat(character.length));
}
