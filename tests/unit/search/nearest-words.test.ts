import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureEdits } from '#lib/search/edit-distance.ts';
import { elide, pickNearest, toHalves } from '#lib/search/nearest-words.ts';
import { reverse } from '#lib/search/vocabulary.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 8 });

describe('measureEdits', () => {
  it.each([
    ['tomate', 'tomate', 0],
    ['tomatte', 'tomate', 1],
    ['tmate', 'tomate', 1],
    ['tomete', 'tomate', 1],
    ['toamte', 'tomate', 1],
    ['dictionaires', 'dictionnaire', 2],
    ['a', 'b', 1],
  ])('from %s to %s counts %i', (one, other, edits) => {
    expect(measureEdits(one, other, 3)).toBe(edits);
  });

  it('is the same both ways, none for the same word alone, and never more than asked for and one', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, max) => {
        const edits = measureEdits(one, other, max);
        expect(edits).toBe(measureEdits(other, one, max));
        expect(edits === 0).toBe(one === other);
        expect(edits).toBeLessThanOrEqual(max + 1);
      }),
    );
  });

  it('counts a letter left out as one', () => {
    fc.assert(
      fc.property(word, fc.nat(), (whole, place) => {
        const at = place % whole.length;
        expect(measureEdits(whole.slice(0, at) + whole.slice(at + 1), whole, 2)).toBe(1);
      }),
    );
  });
});

describe('toHalves', () => {
  it('leaves one of both as it is when one letter is wrong', () => {
    const long = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(long, fc.nat(), (meant, place) => {
        const at = place % meant.length;
        const typed = `${meant.slice(0, at)}x${meant.slice(at + 1)}`;
        const halves = toHalves(typed);
        const isFound =
          halves && (meant.startsWith(halves.beginning) || reverse(meant).startsWith(halves.ending));
        expect(isFound).toBe(true);
      }),
    );
  });

  it('are not looked for in a short word', () => {
    expect(toHalves('eau')).toBeUndefined();
  });
});

describe('pickNearest', () => {
  it('takes an apostrophe left out for the least of slips', () => {
    const [nearest] = pickNearest('leau', [
      ['beau', 'beau'],
      ['eau', 'eau'],
      ['lieu', 'lieu'],
    ]);
    expect(nearest && elide('leau', nearest)).toBe('l’eau');
  });

  it('gives the nearest first, and those that are too far not at all', () => {
    const candidates = ['marrakech', 'maraiche', 'marchait', 'tarakech'].map(each => [each, each] as const);
    expect(pickNearest('marakech', candidates).map(({ word: near, isNearest }) => [near, isNearest])).toEqual(
      [
        ['marrakech', true],
        ['tarakech', false],
      ],
    );
  });
});
