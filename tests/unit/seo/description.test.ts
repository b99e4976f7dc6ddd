import { describe, expect, it } from 'vitest';
import { toDescription } from '#lib/seo/description.ts';

describe('toDescription', () => {
  it('keeps a short text as it is, on one line', () => {
    expect(toDescription('Une phrase.\n\nUne autre\u00a0: courte.')).toBe(
      'Une phrase. Une autre\u00a0: courte.',
    );
  });

  it('cuts a long one at a word and says so', () => {
    const description = toDescription(`${'mot '.repeat(39)}dernier, et la suite`);
    expect(description).toBe(`${'mot '.repeat(38)}mot…`);
  });

  it('leaves no mark hanging before the ellipsis', () => {
    expect(toDescription(`${'a'.repeat(150)} fin, suite du texte`)).toBe(`${'a'.repeat(150)} fin…`);
  });

  it('cuts even a text without a space', () => {
    expect(toDescription('x'.repeat(500))).toHaveLength(161);
  });
});
