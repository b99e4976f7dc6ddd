/**
 * Words of a French text. As in a word processor, an elided word and the next are one (« l’eau »), and so is a hyphenated word or a number
 * with its thousands; a mark standing alone is none.
 */
export function countWords(text: string): number {
  const spaced = text.replace(/(?<=\d)\u202F(?=\d)/g, '');
  return spaced.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * Silent reading of non-fiction by adults: M. Brysbaert, “How many words do we read per minute? A review and meta-analysis of reading rate”,
 * Journal of Memory and Language 109 (2019), https://doi.org/10.1016/j.jml.2019.104047.
 */
const WORDS_PER_MINUTE = 238;

/** Whole minutes, at least 1. */
export function toReadingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}
