import { describe, expect, it } from 'vitest';
import { absoluteUrl, articlePath, categoryPath } from '#lib/urls.ts';

describe('paths', () => {
  it('put an article under its main category', () => {
    expect(articlePath({ slug: 'un-titre', category: { slug: 'monde' } })).toBe('/monde/un-titre');
  });

  it('give page 1 of a category the category’s own address', () => {
    expect(categoryPath('monde')).toBe('/monde');
    expect(categoryPath('monde', 1)).toBe('/monde');
    expect(categoryPath('monde', 2)).toBe('/monde/page/2');
  });

  it('become absolute under the site’s origin', () => {
    expect(absoluteUrl('https://journal.example', '/monde')).toBe('https://journal.example/monde');
  });
});
