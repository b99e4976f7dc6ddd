import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Admitted, ReferenceGate } from '#lib/import/wordpress/reference-gate.ts';
import { StrictXml } from '#lib/import/wordpress/strict-xml.ts';

/** No half of a pair alone: a file in UTF-8 holds none. */
const TOKENS = [
  '<![CDATA[',
  ']]>',
  '<p>',
  '</p>',
  'mots ',
  'é\n',
  '\r\n',
  '\r',
  '\t',
  '🗞',
  '\u0007',
  '\u0085',
  '\u2028',
  '\ufffe',
  ']',
  '&amp;',
];
const contents = fc.array(fc.constantFrom(...TOKENS), { maxLength: 25 }).map(tokens => tokens.join(''));
const sections = contents.map(content => `<![CDATA[${content.replaceAll(']]>', '')}]]>`);
const documents = fc
  .tuple(fc.constantFrom('1.0', '1.1'), fc.array(fc.oneof(contents, sections, sections), { maxLength: 6 }))
  .map(([version, parts]) => `<?xml version="${version}"?><a>${parts.join('<b/>')}</a>`);

describe('StrictXml', () => {
  it('reads the inside of sections, and tells where a fault is, exactly as saxes would', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat({ max: 200 }), { maxLength: 8 }), (text, cuts) => {
        const pieces = cut(text, cuts);
        expect(read(pieces)).toEqual(read(pieces, admitted => ({ ...admitted, characterData: [] })));
      }),
      { numRuns: 2000 },
    );
  });
});

/** What a document says, runs of text made one, up to its fault if it has one. */
function read(pieces: readonly string[], change = (admitted: Admitted) => admitted) {
  const events: string[] = [];
  let words = '';
  const add = (event: string) => {
    if (words) events.push(words);
    words = '';
    events.push(event);
  };
  const gate = new ReferenceGate();
  try {
    const xml = new StrictXml('essai.xml', {
      open: ({ name }) => add(`<${name}>`),
      text: text => {
        words += text;
      },
      close: () => add('>'),
    });
    for (const piece of pieces) xml.write(change(gate.admit(piece)));
    xml.write(change(gate.finish()));
    xml.close();
  } catch (error) {
    return { events, fault: String(error) };
  }
  return { events };
}

function cut(text: string, cuts: readonly number[]): readonly string[] {
  const places = [0, ...cuts.map(at => Math.min(at, text.length)).sort((a, b) => a - b), text.length];
  return places.slice(1).map((end, index) => text.slice(places[index], end));
}
