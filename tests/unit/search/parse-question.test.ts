import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuestion } from '#lib/search/parse-question.ts';
import { tidyQuestion } from '#lib/search/question.ts';
import { toTerms } from '#lib/search/terms.ts';

describe('parseQuestion', () => {
  it('asks for each telling word', () => {
    expect(parseQuestion('le prix de l’eau').terms).toEqual(toTerms('prix eau'));
  });

  it.each([
    ['l eau', 'l’eau'],
    ['L eau', 'L’eau'],
    ['prix de l`eau', 'prix de l’eau'],
    ['qu est ce que la géomatique', 'qu’est ce que la géomatique'],
    ['"d eau douce"', '"d’eau douce"'],
    ['aujourd hui', 'aujourd’hui'],
  ])('asks the same for « %s » and « %s »', (typed, meant) => {
    expect(parseQuestion(typed)).toEqual(parseQuestion(meant));
  });

  it('keeps a letter that is no elision', () => {
    expect(parseQuestion('vitamine D et calcium').terms).toContain('d');
    expect(parseQuestion('langage c').terms).toContain('c');
  });

  it.each(['« eau de mer » prix', '"eau de mer" prix', '“eau de mer” prix', 'prix «eau de mer»'])(
    'asks for what is quoted word after word: %s',
    question => {
      const { phrases, terms } = parseQuestion(question);
      expect(phrases).toEqual([toTerms('eau de mer')]);
      expect(terms).toEqual(toTerms('prix'));
    },
  );

  it('takes a single quoted word for a word', () => {
    expect(parseQuestion('"eaux"')).toEqual({ terms: ['eau'], phrases: [], excluded: [] });
  });

  it.each([
    ['eau -mer', [['mer']]],
    ['-mer eau', [['mer']]],
    ['eau -porte-avions', [toTerms('porte avions')]],
    ['eau -"prix du pain"', [toTerms('prix du pain')]],
    ['eau -« prix du pain »', [toTerms('prix du pain')]],
    ['eau -l’école', [['ecol']]],
  ])('excludes what a minus stands before: %s', (question, excluded) => {
    expect(parseQuestion(question)).toMatchObject({ terms: ['eau'], excluded });
  });

  it.each(['dix-sept', 'eau - mer', 'eau -', 'eau -«»', 'eau -""'])('excludes nothing: %s', question => {
    expect(parseQuestion(question).excluded).toEqual([]);
  });

  it.each(['"eau mer', 'eau « mer', 'eau » mer', 'eau " mer'])(
    'takes a mark without its other half for nothing: %s',
    question => {
      expect(parseQuestion(question)).toMatchObject({ terms: ['eau', 'mer'], phrases: [] });
    },
  );

  it.each([
    ['eau dessal', 'dessal'],
    ['Étoi', 'etoi'],
    ['d’étoi', 'etoi'],
  ])('takes the last word of « %s » for the beginning of a longer one', (question, typed) => {
    expect(parseQuestion(question).start?.typed).toBe(typed);
  });

  it.each(['ea', 'eau de', '"eau"', 'eau -mer', 'eau 2026', 'eau !', ''])(
    'takes no word of « %s » for a beginning',
    question => {
      expect(parseQuestion(question).start).toBeUndefined();
    },
  );

  it('makes bounded terms of anything that can be typed', () => {
    const telling = fc.constantFrom(...'«»“”"-\'’ *^():+{}[]~NEAR AND OR NOT éœ');
    const text = fc.array(fc.oneof(telling, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 80 });
    fc.assert(
      fc.property(text, pieces => {
        const { terms, phrases, excluded } = parseQuestion(tidyQuestion(pieces.join('')));
        const sequences = [...terms.map(term => [term]), ...phrases, ...excluded];
        expect(sequences.every(sequence => sequence.length > 0 && sequence.length <= 12)).toBe(true);
        expect(sequences.length).toBeLessThanOrEqual(30);
        expect(sequences.flat().every(term => /^[\p{L}\p{N}]{1,50}$/u.test(term))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
