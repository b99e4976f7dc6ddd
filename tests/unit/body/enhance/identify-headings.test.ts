import { describe, expect, it } from 'vitest';
import { identifyHeadings } from '#lib/body/enhance/identify-headings.ts';
import { body, heading } from '../../../support/body-nodes.ts';

describe('identifyHeadings', () => {
  it('makes identifiers of words, keeps the source’s, and never the same twice', () => {
    const identified = identifyHeadings(
      body(
        heading(2, 'L’été'),
        heading(2, 'L’été'),
        heading(2, 'x', 'ancre'),
        heading(2, 'P 1'),
        heading(2, '…'),
      ),
    );
    expect(identified.children.map(block => block.type === 'heading' && block.id)).toEqual([
      'l-ete',
      'l-ete-2',
      'ancre',
      'titre-p-1',
      undefined,
    ]);
  });

  it('counts on where it was, past an identifier that the source has', () => {
    const identified = identifyHeadings(
      body(heading(2, 'A'), heading(2, 'x', 'a-3'), ...Array.from({ length: 3 }, () => heading(2, 'A'))),
    );
    expect(identified.children.map(block => block.type === 'heading' && block.id)).toEqual([
      'a',
      'a-3',
      'a-2',
      'a-4',
      'a-5',
    ]);
  });
});
