import { describe, expect, it } from 'vitest';
import { parseChoice, toChoiceName } from '#lib/domain/reader-choice.ts';

describe('a reader’s choice', () => {
  it.each(['full', 'full-direct', 'mobile', 'mobile-direct'])('is one word: %s', name => {
    const choice = parseChoice(name);
    expect(choice && toChoiceName(choice)).toBe(name);
  });

  it.each(['', 'Mobile', 'mobile-', 'direct', 'mobile-direct-direct'])('is no other: %s', name => {
    expect(parseChoice(name)).toBeUndefined();
  });
});
