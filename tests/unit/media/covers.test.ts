import { describe, expect, it } from 'vitest';
import { CATEGORY_COLOURS } from '#lib/domain/category.ts';
import { parseCoverPath, renderCover } from '#lib/media/covers.ts';
import { coverPath } from '#lib/urls.ts';

describe('the address of a cover', () => {
  it.each([1, 42, 100_000, 999_999_999_999_999])('is read as it is written: %i', id => {
    expect(parseCoverPath(coverPath(id))).toBe(id);
  });

  it.each([
    '/couvertures/0.png',
    '/couvertures/01.png',
    '/couvertures/-1.png',
    '/couvertures/1e3.png',
    '/couvertures/1.5.png',
    '/couvertures/1.jpg',
    '/couvertures/1.png/',
    '/couvertures/1',
    '/couvertures/1234567890123456.png',
    '/couvertures/..%2f1.png',
    '/m/couvertures/1.png',
    '/couvertures',
  ])('is none: %s', path => {
    expect(parseCoverPath(path)).toBeUndefined();
  });
});

describe('a cover as a file', () => {
  it('is drawn in the colours of its category, and always alike', () => {
    const drawn = CATEGORY_COLOURS.map(colour => renderCover({ articleId: 7, colour }));
    expect(new Set(drawn).size).toBe(CATEGORY_COLOURS.length);
    expect(CATEGORY_COLOURS.map(colour => renderCover({ articleId: 7, colour }))).toEqual(drawn);
  });

  it('has no words, and asks for nothing', () => {
    for (let articleId = 1; articleId <= 200; articleId++) {
      const svg = renderCover({ articleId, colour: 'teal' });
      expect(svg).not.toMatch(/<(?:text|title|desc|image|style|script)|url\(|undefined|NaN/);
      expect(svg.match(/href="(?!#layer\d")/g)).toBeNull();
    }
  });
});
