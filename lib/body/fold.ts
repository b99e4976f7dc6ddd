/** Letters and digits alone, without accents or capitals: what two spellings of one headline have in common. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
