import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRedirectSource } from '#lib/domain/redirect-source.ts';

describe('toRedirectSource', () => {
  it.each([
    ['/a/', '/a'],
    ['/a', '/a'],
    ['//a///b/', '/a/b'],
    ['', '/'],
    ['/', '/'],
    ['/%C3%A9t%C3%A9/', '/été'],
    ['/%c3%a9t%c3%a9', '/été'],
    ['/e\u0301te\u0301', '/été'],
    ['/%D8%B1%D9%8A%D8%A7%D8%B6%D8%A9/', '/رياضة'],
    ['/2026/02/Titre/', '/2026/02/titre'],
    ['/?p=4021', '/?p=4021'],
    ['/a/?b=2&a=1', '/a?a=1&b=2'],
    ['/a/?utm_source=x&fbclid=y&p=1', '/a?p=1'],
    ['/a/?utm_source=x', '/a'],
    ['/a?', '/a'],
    ['/a?amp', '/a?amp'],
    ['/?s=l%27eau+vive', "/?s=l'eau vive"],
    ['/a/#suite', '/a'],
    ['/quoi%3F', '/quoi%3f'],
    ['/quoi?', '/quoi'],
    ['/100%25', '/100%25'],
    ['/caf%E9/', '/caf%25e9'],
    ['/100%', '/100%25'],
  ])('writes %j as %j', (address, source) => {
    expect(toRedirectSource(address)).toBe(source);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(address, written => {
        const source = toRedirectSource(written);
        expect(toRedirectSource(source)).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  it('finds a path however it is encoded', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 4 }), segments => {
        const written = `/${segments.map(encodeURIComponent).join('/')}`;
        const otherwise = written.replace(/%[0-9A-F]{2}/g, byte => byte.toLowerCase());
        expect(toRedirectSource(`${otherwise}/`)).toBe(toRedirectSource(written));
      }),
    );
  });
});

/** Text full of what addresses are made of. */
const address = fc
  .array(
    fc.oneof(
      fc.constantFrom('/', '?', '&', '=', '%', '#', '+', '%25', '%c3%a9', '%C3%89', '%E9', 'utm_x', 'É', 'İ'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map(parts => parts.join(''));
