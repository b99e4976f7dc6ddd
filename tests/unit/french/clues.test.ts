import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitForeignRuns } from '#lib/french/foreign.ts';
import { TYPOGRAPHY_RULES } from '#lib/french/typography/ordered-rules.ts';
import { PROTECTED } from '#lib/french/typography/protect.ts';

/**
 * A rule with a clue skips a text without it. Below a line that breaks every rule nothing is skipped, and no rule looks past the end of a line: what is
 * found above must be the same with that line and without.
 */
const ALL_FAULTS = "... l'a l' a «a a» a; a! a: 5 % a € 1 000 a 5 kg 9 h 05 n° 1 M. A Dr A p. 1 1ère 2ème";

const PIECES = [
  ...'\'‘´"«»“”.…;:!?%‰€°º–—()[]&=@/\\`_-~#<>',
  ...' \t\n\u00A0\u202F\u2009',
  ...[
    '...',
    '1',
    '12',
    '000',
    'DH',
    'dh',
    'dhs',
    'Dh',
    'kg',
    'h',
    'min',
    'n',
    'N',
    'M.',
    'MM.',
    'Mme',
    'Mlles',
    'Dr',
    'Prs',
    'Me',
    'Mgr',
  ],
  ...[
    'p.',
    'pp.',
    'art.',
    'chap.',
    'vol.',
    'fig.',
    'ère',
    'ere',
    'ème',
    'éme',
    'eme',
    'ième',
    'X',
    'IV',
    's',
    'l',
    'd',
    'qu',
    'jusqu',
  ],
  ...[
    'A',
    'été',
    'mot',
    'amp;',
    '#39;',
    'http',
    '://',
    'ma',
    '->',
    '::',
    'C:',
    '5\'10"',
    'é\u0301',
    'ب',
    'ЖЖ',
    '中',
    '🎉',
    '\u{10FFFF}',
  ],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map(pieces => pieces.join(''));

/** These pair marks over several lines, and have no clue. */
const PAIRING = /quotation stands|incise/;

describe('a clue', () => {
  it.each(TYPOGRAPHY_RULES.filter(({ claim }) => !PAIRING.test(claim)))('hides nothing that $claim', rule => {
    expect(Array.from(rule.findEdits(ALL_FAULTS))).not.toEqual([]);
    fc.assert(
      fc.property(text, above => {
        const edits = Array.from(rule.findEdits(`${above}\n${ALL_FAULTS}`));
        expect(Array.from(rule.findEdits(above))).toEqual(edits.filter(({ start }) => start <= above.length));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(PROTECTED)('hides nothing that $pattern protects', ({ clue, pattern }) => {
    fc.assert(
      fc.property(text, source => {
        if (source.search(pattern) !== -1) expect(source).toMatch(clue);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['Arabic', 'ar'],
    ['Tifinagh', 'zgh'],
    ['Hebrew', 'he'],
    ['Cyrillic', 'und-Cyrl'],
    ['Greek', 'el'],
    ['Hiragana', 'ja'],
    ['Katakana', 'ja'],
    ['Han', 'und-Hani'],
    ['Hangul', 'ko'],
    ['Armenian', 'hy'],
    ['Georgian', 'ka'],
    ['Devanagari', 'und-Deva'],
    ['Ethiopic', 'und-Ethi'],
    ['Thai', 'th'],
  ])('hides no letter of the %s script', (script, lang) => {
    const isLetter = new RegExp(String.raw`^(?=\p{L})\p{Script=${script}}$`, 'u');
    const missed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const letter = String.fromCodePoint(code);
      if (isLetter.test(letter) && splitForeignRuns(letter + letter)[0]?.lang !== lang) missed.push(letter);
    }
    expect(missed).toEqual([]);
  });
});
