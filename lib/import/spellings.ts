/** A name in each of Unicode's spellings, as it is written first: what a Mac made has accents apart from their letters, what people type has not. */
export function listSpellings(name: string): readonly string[] {
  return [...new Set([name, name.normalize('NFC'), name.normalize('NFD')])];
}
