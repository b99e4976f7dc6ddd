import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkedText } from '#lib/domain/marked-text.ts';
import { findPassage } from '#lib/search/find-passage.ts';
import { markMatches } from '#lib/search/mark-matches.ts';
import { toTerms } from '#lib/search/terms.ts';

const wantedOf = (words: string, ...phrases: string[]) => ({
  terms: new Set(toTerms(words)),
  phrases: phrases.map(toTerms),
});

const show = (text: MarkedText = []) =>
  text.map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece)).join('');

const plain = (text: MarkedText) => text.map(({ text: piece }) => piece).join('');

describe('markMatches', () => {
  it.each([
    ['ecole', 'L’École et les écoles', 'L’[École] et les [écoles]'],
    ['coeur', 'Au cœur du port', 'Au [cœur] du port'],
    ['acteur', 'Une actrice', 'Une [actrice]'],
    ['onu', 'À l’O.N.U. et à l’ONU', 'À l’[O.N.U.] et à l’[ONU]'],
    ['1200', 'Les 1\u202f200 pas', 'Les [1\u202f200] pas'],
    ['eau', '<b>eau</b> & co', '<b>[eau]</b> & co'],
    ['', 'Rien', 'Rien'],
  ])('marks %s in « %s »', (words, text, marked) => {
    expect(show(markMatches(text, wantedOf(words)))).toBe(marked);
  });

  it('marks the words of a phrase only where they follow one another', () => {
    const wanted = wantedOf('', 'eau de mer');
    expect(show(markMatches('La mer, de l’eau de mer', wanted))).toBe('La mer, de l’[eau] [de] [mer]');
  });

  it('leaves every character of a text in its place', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary', maxLength: 8 }), (whole, words) => {
        expect(plain(markMatches(whole, wantedOf(words, words)))).toBe(whole);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findPassage', () => {
  const long = 'Un mot de plus. '.repeat(30);

  it('leads to the words, and says that more stands before and behind', () => {
    const { text, matchCount } =
      findPassage(`${long}Le port de Tanger ouvre. ${long}`, wantedOf('port')) ?? {};
    expect(show(text)).toMatch(/^…\u00a0(\S+ ){5,6}Le \[port\] de Tanger ouvre\. .*\u00a0…$/);
    expect(matchCount).toBe(1);
  });

  it('prefers the place that has most of the words', () => {
    const text = `Le port est loin. ${long}\n\nLe port de Tanger est près d’ici, disent les pilotes du détroit.`;
    expect(show(findPassage(text, wantedOf('port tanger'))?.text)).toMatch(/^Le \[port\] de \[Tanger\]/);
  });

  it('prefers a sentence to a title that says no more', () => {
    const sentence = 'Le port de Tanger ouvre ses quais aux navires qui passent le détroit.';
    expect(show(findPassage(`Le port\n\n${sentence}`, wantedOf('port'))?.text)).toMatch(
      /^Le \[port\] de Tanger/,
    );
  });

  it('shows the beginning of a text without any of them, marks included', () => {
    expect(findPassage('« Bonjour », dit-il.', wantedOf('port'))).toEqual({
      text: [{ text: '« Bonjour », dit-il.', isMarked: false }],
      matchCount: 0,
    });
    expect(findPassage(' \n ', wantedOf('port'))).toBeUndefined();
  });

  it('shows a bounded part of any text, with a word that it has', () => {
    const piece = fc.oneof(
      fc.constantFrom('eau', ' ', '\n', 'l’', '« ', '…'),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const whole = pieces.join('');
        const { text = [], matchCount = 0 } = findPassage(whole, wantedOf('eau')) ?? {};
        expect(plain(text).length).toBeLessThanOrEqual(300);
        expect(whole).toContain(
          plain(text)
            .replace(/^…\u00a0|\u00a0…$/g, '')
            .trim(),
        );
        expect(matchCount > 0).toBe(markMatches(whole, wantedOf('eau')).some(({ isMarked }) => isMarked));
        expect(text.some(({ isMarked }) => isMarked)).toBe(matchCount > 0);
      }),
      { numRuns: 1000 },
    );
  });
});
