import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESERVED_WORDS } from '#lib/domain/reserved-words.ts';
import { isUsableSlug } from '#lib/domain/slug.ts';
import { toSlug } from '#lib/french/slug.ts';

describe('toSlug', () => {
  it.each([
    ["L’eau d'Agadir", 'l-eau-d-agadir'],
    ['Œuvres, cœurs & ex æquo', 'oeuvres-coeurs-et-ex-aequo'],
    ['À la une : « ça » va ?', 'a-la-une-ca-va'],
    ['Capharnaüm, aigüe, Müller', 'capharnaum-aigue-muller'],
    ['Ecole\u0301 e\u0301te\u0301', 'ecole-ete'],
    ['14\u00A0h\u00A030, 1\u202F000\u00A0€', '14-h-30-1-000-euros'],
    ['AI Made in Morocco, iPhone', 'ai-made-in-morocco-iphone'],
    ["McDonald's", 'mcdonald-s'],
    ['Transition numérique\u00A0: Rabat', 'transition-numerique-rabat'],
    ['ⵜⴰⵎⴰⵣⵉⵖⵜ et français', 'et-francais'],
    ['Archives', 'archives-2'],
    ['Page', 'page-2'],
  ])('%s → %s', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  it.each(['', '…', '« »', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', '日本'])('has none for %j', title => {
    expect(toSlug(title)).toBeUndefined();
  });

  it('transcribes Arabic, roughly', () => {
    expect(toSlug('مرحبا بالعالم')).toMatch(/^[a-z-]+$/);
  });

  it('cuts at a word, within 96 characters', () => {
    const slug = toSlug('constitution '.repeat(20));
    expect(slug).toBe('constitution-'.repeat(7).slice(0, -1));
    expect(toSlug('a'.repeat(300))).toHaveLength(96);
    expect(toSlug(`${'a'.repeat(96)} fin`)).toBe('a'.repeat(96));
  });

  it('is always usable, whatever the title', () => {
    const titles = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...RESERVED_WORDS),
      fc.lorem({ maxCount: 60 }),
    );
    fc.assert(
      fc.property(titles, title => {
        const slug = toSlug(title);
        expect(slug === undefined || isUsableSlug(slug)).toBe(true);
        expect(slug ?? '').not.toMatch(/^-|-$|--/);
        expect((slug ?? '').length).toBeLessThanOrEqual(96);
      }),
    );
  });
});
