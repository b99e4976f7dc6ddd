import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetRuns } from '#lib/french/typography.ts';

/** Pieces that meet the rules more often than any random text. */
const PIECES = [
  ...'\'"«»“”‘’.…:;!?–—-%€°()[]/\\=@&`#*+,0123456789 \u00A0\u202F\n',
  ...[
    'l',
    'qu',
    'mot',
    'École',
    '...',
    '1 234',
    '000',
    ' – ',
    'M. ',
    'n°',
    '5',
    'km',
    'ème',
    'h',
    'DH',
    'الحب',
    'π',
    '👍',
  ],
  ...['http://a.ma/', 'x@y.ma', '\uE000', '\uD800', 'e\u0301', '<', '>', '::', ' :', ' ?'],
];
const nastyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join(''));
const anyText = fc.oneof(nastyText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('typeset, whatever the text', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, text => {
        const once = typeset(text);
        expect(typeset(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps every letter and digit, in order, but for the endings of ordinals', () => {
    const withoutOrdinals = anyText.filter(text => !/[\dIVX](?:i?[èe]m|[èe]r)e/u.test(text));
    fc.assert(
      fc.property(withoutOrdinals, text => {
        expect(lettersAndDigits(typeset(text))).toBe(lettersAndDigits(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves addresses alone', () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.emailAddress(),
    );
    const wholeAddress = address.filter(text => !/[.,;:!?'…)\]}*]$/.test(text));
    fc.assert(
      fc.property(nastyText, wholeAddress, nastyText, (before, address, after) => {
        expect(typeset(`${before} ${address} ${after}`)).toContain(address);
      }),
      { numRuns: 1000 },
    );
  });

  it('sets runs as it sets their text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), texts => {
        const runs = typesetRuns(texts.map(text => ({ text })));
        expect(runs).toHaveLength(texts.length);
        expect(runs.join('')).toBe(typeset(texts.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('never changes a verbatim run', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, code, after) => {
        expect(typesetRuns([{ text: before }, { text: code, isVerbatim: true }, { text: after }])[1]).toBe(
          code,
        );
      }),
    );
  });

  const hostile = [
    '"',
    ' ',
    ':',
    '!',
    '«',
    '« ',
    '“',
    ' – ',
    "l'",
    '1 ',
    '1 000 ',
    'a',
    'a.',
    '::',
    '/',
    '=',
    '@',
    '`',
    'ا ',
    'http://',
  ];
  it.each(hostile)('reads a long text of %j in linear time', piece => {
    // Linear work takes about 100 ms; a quadratic pattern takes half a minute, on any machine.
    const text = `x${piece.repeat(Math.ceil(200_000 / piece.length))}y`;
    const start = performance.now();
    typeset(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
