import { describe, expect, it } from 'vitest';
import { splitCredit } from '#lib/body/credit.ts';
import { textOfPhrasing } from '#lib/body/phrasing.ts';

describe('splitCredit', () => {
  it.each([
    ['Le port. © Agence exemple', 'Le port.', '© Agence exemple'],
    ['Le port (© AFP)', 'Le port', '© AFP'],
    ['Le port – Crédit : A. Exemple', 'Le port', 'A. Exemple'],
    ['Le port. Crédits photo\u00a0: MAP', 'Le port.', 'MAP'],
    ['Le port. Photo : MAP', 'Le port.', 'MAP'],
    ['© AFP', '', '© AFP'],
    ['Crédit : AFP', '', 'AFP'],
  ])('parts %j', (value, description, credit) => {
    const split = splitCredit([{ type: 'text', value }]);
    expect({ ...split, caption: textOfPhrasing(split.caption) }).toEqual({ caption: description, credit });
  });

  it.each([
    'Le port',
    'Photo : vue du port au matin',
    'La photo du port',
    `Le port © ${'x'.repeat(130)}`,
    '',
  ])('leaves %j whole', value => {
    const caption = [{ type: 'text', value }] as const;
    expect(splitCredit(caption)).toEqual({ caption });
  });

  it('takes a credit that an element holds alone, not the end of one', () => {
    const credit = { type: 'emphasis', children: [{ type: 'text', value: '© AFP' }] } as const;
    expect(splitCredit([{ type: 'text', value: 'Le port. ' }, credit])).toEqual({
      caption: [{ type: 'text', value: 'Le port. ' }],
      credit: '© AFP',
    });
    const whole = { type: 'strong', children: [{ type: 'text', value: 'Le port © AFP' }] } as const;
    expect(splitCredit([whole])).toEqual({ caption: [whole] });
  });
});
