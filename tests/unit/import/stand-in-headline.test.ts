import { describe, expect, it } from 'vitest';
import { toStandInHeadline } from '#lib/import/stand-in-headline.ts';

/** Ten characters. */
const TEN = 'Dix mots, ';

describe('toStandInHeadline', () => {
  it.each([
    ['a short text', 'Le vote est clos.', 'Le vote est clos.'],
    ['the first words', `${TEN.repeat(7)}et puis, ailleurs`, `${TEN.repeat(7)}et puis…`],
    ['a sentence that ends there', `${TEN.repeat(7)}et fin. Puis autre chose`, `${TEN.repeat(7)}et fin.`],
    ['a word longer than a headline', 'a'.repeat(90), `${'a'.repeat(80)}…`],
    ['nothing', '', 'Sans titre'],
  ])('is %s', (_, text, headline) => {
    expect(toStandInHeadline(text)).toBe(headline);
  });
});
