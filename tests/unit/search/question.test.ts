import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_LENGTH_MAX } from '#lib/domain/search.ts';
import { tidyQuestion, toQuestionTerms } from '#lib/search/question.ts';
import { toTerms } from '#lib/search/terms.ts';

describe('tidyQuestion', () => {
  it.each([
    ['  eau \t potable\r\n', 'eau potable'],
    ['e\u0301cole', 'école'],
    ['a\0b\u200bc', 'a b c'],
    [' ', ''],
  ])('makes of %j the line %j', (text, line) => {
    expect(tidyQuestion(text)).toBe(line);
  });

  it('gives a bounded line that it leaves as it is, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), text => {
        const line = tidyQuestion(text);
        expect(line.length).toBeLessThanOrEqual(QUESTION_LENGTH_MAX);
        expect(line.isWellFormed()).toBe(true);
        expect(tidyQuestion(line)).toBe(line);
      }),
    );
  });

  it('cuts ten kilobytes of emoji between two of them', () => {
    expect(tidyQuestion('👩🏽‍🌾'.repeat(2000)).isWellFormed()).toBe(true);
  });
});

describe('toQuestionTerms', () => {
  it('leaves out the words that every text has', () => {
    expect(toQuestionTerms('le prix de l’eau')).toEqual(toTerms('prix eau'));
  });

  it('keeps them when there is nothing else', () => {
    expect(toQuestionTerms('qui est-ce')).toEqual(toTerms('qui est ce'));
  });

  it('asks for each term once, and not for more than a dozen', () => {
    expect(toQuestionTerms('eau eaux EAU')).toEqual(['eau']);
    expect(toQuestionTerms(Array.from({ length: 50 }, (_, index) => `mot${index}`).join(' '))).toHaveLength(
      12,
    );
  });
});
