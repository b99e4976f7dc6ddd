import { describe, expect, it } from 'vitest';
import { countWords, toReadingMinutes } from '#lib/french/reading-time.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['« » – : !', 0],
    ['Qu’est-ce que l’eau\u202F?', 3],
    ['«\u00A0Un mot\u00A0»\u202F; deux', 3],
    ['1\u202F234\u202F567 habitants', 2],
    ['l’« Opinion »', 2],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('toReadingMinutes', () => {
  it.each([
    [0, 1],
    [238, 1],
    [480, 2],
    [2380, 10],
  ])('%i words take %i', (words, minutes) => {
    expect(toReadingMinutes(words)).toBe(minutes);
  });
});
