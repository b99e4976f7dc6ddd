import { describe, expect, it } from 'vitest';
import { numberParagraphs } from '#lib/body/enhance/number-paragraphs.ts';
import type { Block } from '#lib/domain/body.ts';
import { body, paragraph, text } from '../../../support/body-nodes.ts';

describe('numberParagraphs', () => {
  it('numbers the body’s own paragraphs, not those inside a block', () => {
    const quote: Block = { type: 'quote', children: [paragraph(text('q'))] };
    const { children } = numberParagraphs(body(paragraph(text('a')), quote, paragraph(text('b'))));
    expect(children).toEqual([
      { ...paragraph(text('a')), id: 'p-1' },
      quote,
      { ...paragraph(text('b')), id: 'p-2' },
    ]);
  });
});
