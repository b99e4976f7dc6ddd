import { describe, expect, it } from 'vitest';
import { raiseOrdinals } from '#lib/body/enhance/raise-ordinals.ts';
import { body, paragraph, text } from '../../../support/body-nodes.ts';

describe('raiseOrdinals', () => {
  const raised = (value: string) => {
    const [block] = raiseOrdinals(body(paragraph(text(value)))).children;
    const nodes = block?.type === 'paragraph' ? block.children : [];
    return nodes
      .map(node =>
        node.type === 'sup'
          ? `<${node.children.map(child => child.type === 'text' && child.value)}>`
          : node.type === 'text' && node.value,
      )
      .join('');
  };

  it.each([
    ['1er', '1<er>'],
    ['la 1re fois', 'la 1<re> fois'],
    ['le 21e', 'le 21<e>'],
    ['François Ier', 'François I<er>'],
    ['XXIe siècle', 'XXI<e> siècle'],
    ['les XIXe et XXe siècles', 'les XIX<e> et XX<e> siècles'],
    ['le Ve', 'le V<e>'],
    ['2nde', '2<nde>'],
  ])('raises %j', (value, expected) => expect(raised(value)).toBe(expected));

  it.each([
    'Me Idrissi',
    'Ce jour',
    'De Rabat',
    'Le vent',
    'Vie',
    'Mer',
    '1e',
    'A-2e',
    'x1er',
    '2ex',
    '0x2e',
    'IIIIe',
  ])('leaves %j', value => expect(raised(value)).toBe(value));
});
