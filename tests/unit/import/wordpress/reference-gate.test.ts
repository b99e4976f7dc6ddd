import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReferenceGate } from '#lib/import/wordpress/reference-gate.ts';

const TOKENS = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '&',
  ';',
  '&amp;',
  '&#233;',
  '&#xE9;',
  '<a b="',
  '"/>',
  'mot ',
  ']',
];
const texts = fc.array(fc.constantFrom(...TOKENS), { maxLength: 30 }).map(tokens => tokens.join(''));

describe('ReferenceGate', () => {
  it('lets everything through, or all that comes before the first bare &', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat({ max: 200 }), { maxLength: 8 }), (text, cuts) => {
        const { admitted, isFaulty } = pass(text, cuts);
        const end = isFaulty ? admitted.length : text.length;
        expect(admitted).toBe(text.slice(0, end));
        expect(isFaulty).toBe(hasBareAmpersand(text));
        if (isFaulty) expect(text[end]).toBe('&');
      }),
    );
  });
});

function pass(text: string, cuts: readonly number[]): { admitted: string; isFaulty: boolean } {
  const gate = new ReferenceGate();
  const places = [0, ...cuts.map(at => Math.min(at, text.length)).sort((a, b) => a - b), text.length];
  const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
  let admitted = '';
  for (const step of [...pieces.map(piece => () => gate.admit(piece)), () => gate.finish()]) {
    const { text: passed, isFaulty } = step();
    admitted += passed;
    if (isFaulty) return { admitted, isFaulty };
  }
  return { admitted, isFaulty: false };
}

/** The same rule on a whole text: what is left of it without sections and references holds no `&`. */
function hasBareAmpersand(text: string): boolean {
  const sections =
    /<!\[CDATA\[[\s\S]*?(\]\]>|$)|<!--[\s\S]*?(-->|$)|<\?[\s\S]*?(\?>|$)|&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;
  return text.replace(sections, '').includes('&');
}
