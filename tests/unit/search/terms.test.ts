import { describe, expect, it } from 'vitest';
import { toTerms } from '#lib/search/terms.ts';

describe('toTerms', () => {
  it.each([
    ['l’école', 'ECOLES'],
    ["d'œuvres", 'œuvre'],
    ['jusqu’à', 'à'],
    ['L’ÉTÉ', 'ete'],
    ['la salariée', 'la salarie'],
    ['les salariés', 'les salariées'],
    ['journaux', 'journal'],
    ['nationale', 'nationaux'],
    ['électrices', 'electrice'],
    ['un\u00a0mot\u202f!', 'un mot'],
    ['1\u202f200\u202f000 habitants', '1200000 habitant'],
    ['Aït Ben Haddou', 'ait ben haddou'],
    ['naïf', 'naif'],
    ['cœur', 'coeur'],
    ['dix-sept', 'dix sept'],
    ['O’Brien', 'o brien'],
    ['مَدْرَسَة', 'مدرسة'],
  ])('makes %s and %s the same', (one, other) => {
    expect(toTerms(one)).toEqual(toTerms(other));
    expect(toTerms(one)).not.toEqual([]);
  });

  it('keeps words apart that differ', () => {
    const words = ['mer', 'maire', 'mur', 'cinq', '5', 'cinquante'];
    expect(new Set(words.flatMap(toTerms)).size).toBe(words.length);
  });

  it('keeps the order and the repetitions of a text', () => {
    expect(toTerms('la mer, la mer')).toEqual(['la', 'mer', 'la', 'mer']);
  });

  it('gives nothing for a text without a word', () => {
    expect(toTerms(' « … » — 🙂 \0 ')).toEqual([]);
  });

  it('cuts what is longer than any word', () => {
    expect(toTerms('a'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(40);
  });
});
