import { describe, expect, it } from 'vitest';
import { typeset } from '#lib/body/enhance/typeset.ts';
import type { Block, Phrasing } from '#lib/domain/body.ts';
import { body, paragraph, text } from '../../../support/body-nodes.ts';

describe('typeset', () => {
  it('sees across elements and keeps code and foreign words as they are', () => {
    const kept: readonly Phrasing[] = [
      { type: 'inlineCode', value: "a'b ?" },
      { type: 'foreign', lang: 'en', dir: 'ltr', children: [text("it's")] },
    ];
    const source = paragraph({ type: 'strong', children: [text("L'eau")] }, text(' ? '), ...kept);
    expect(typeset(body(source))).toEqual(
      body(paragraph({ type: 'strong', children: [text('L’eau')] }, text('\u202f? '), ...kept)),
    );
  });

  it('reaches alternative texts, credits and titles', () => {
    const image: Block = { type: 'image', source: '/a', alt: "L'eau", credit: "L'agence", width: 'column' };
    expect(typeset(body(image))).toEqual(body({ ...image, alt: 'L’eau', credit: 'L’agence' }));
  });
});
