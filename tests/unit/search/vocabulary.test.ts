import { describe, expect, it } from 'vitest';
import { listWords, reverse } from '#lib/search/vocabulary.ts';

describe('listWords', () => {
  it('gives each word once: folded, from its end on, and as it is written', () => {
    expect(listWords('L’eau, l’eau du Cœur')).toEqual([
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
    expect(listWords(text).map(word => word[2])).toEqual([written]);
  });

  it('leaves out what nobody mistypes: short words, numbers, addresses', () => {
    expect(listWords(`un 1956 ${'a'.repeat(31)} 🙂 \0 x`)).toEqual([]);
  });

  it('takes a word in two code points by letter', () => {
    expect(listWords('e\u0301cole')).toEqual([['ecole', 'eloce', 'école']]);
  });
});

describe('reverse', () => {
  it('parts no character', () => {
    expect(reverse('a𝒷')).toBe('𝒷a');
  });
});
