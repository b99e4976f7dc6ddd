import { describe, expect, it } from 'vitest';
import { listWords, readVocabulary, reverse } from '#lib/search/vocabulary.ts';

const read = (text: string) => readVocabulary(listWords(text));

describe('the vocabulary of a text', () => {
  it('gives each word once: folded, from its end on, and as it is written', () => {
    expect(read('L’eau, l’eau du Cœur')).toEqual([
      ['eau', 'uae', 'eau'],
      ['coeur', 'rueoc', 'Cœur'],
    ]);
  });

  it.each([
    ['École école', 'école'],
    ['ECOLE école Ecole', 'école'],
    ['ECOLE École', 'École'],
    ['Maroc MAROC', 'Maroc'],
  ])('of the ways to write a word in « %s » gives the best', (text, written) => {
    expect(read(text).map(word => word[2])).toEqual([written]);
  });

  it('leaves out what nobody mistypes: short words, numbers, addresses', () => {
    expect(read(`un 1956 ${'a'.repeat(31)} 🙂 \0 x`)).toEqual([]);
  });

  it('leaves out what was seen before, also when a better way to write it was not', () => {
    const seen = new Set<string>();
    expect(readVocabulary(['Ecole', 'eau'], seen).map(word => word[2])).toEqual(['Ecole', 'eau']);
    expect(readVocabulary(['eau', 'école', 'Ecole'], seen)).toEqual([['ecole', 'eloce', 'école']]);
  });

  it('takes a word in two code points by letter', () => {
    expect(read('e\u0301cole')).toEqual([['ecole', 'eloce', 'école']]);
  });
});

describe('reverse', () => {
  it('parts no character', () => {
    expect(reverse('a𝒷')).toBe('𝒷a');
  });
});
