import { describe, expect, it } from 'vitest';
import { RESERVED_WORDS } from '#lib/domain/reserved-words.ts';
import { freeSlug, isUsableSlug } from '#lib/domain/slug.ts';

describe('isUsableSlug', () => {
  it('keeps what WordPress made of plain letters, digits and hyphens', () => {
    expect(isUsableSlug('transition-numerique-2026')).toBe(true);
  });

  it.each(['', 'Majuscule', 'accentué', 'a_b', 'rss.xml', 'a/b', 'x'.repeat(201), ...RESERVED_WORDS])(
    'refuses %j',
    slug => {
      expect(isUsableSlug(slug)).toBe(false);
    },
  );
});

describe('freeSlug', () => {
  it('numbers the second of two equal slugs from 2', () => {
    const taken = new Set(['titre', 'titre-2']);
    expect(freeSlug('libre', slug => taken.has(slug))).toBe('libre');
    expect(freeSlug('titre', slug => taken.has(slug))).toBe('titre-3');
  });
});
