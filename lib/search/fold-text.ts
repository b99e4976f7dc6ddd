/** What French cuts off before an apostrophe says nothing of what a text is about. */
export const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/gu;

/**
 * A text without what readers may leave out: capitals, accents, ligatures, elisions, thousands' spaces. NFKD also takes ligatures apart and makes
 * every kind of space a plain one (Unicode Standard Annex 15).
 */
export function foldText(text: string): string {
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
