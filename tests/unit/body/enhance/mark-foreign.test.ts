import { describe, expect, it } from 'vitest';
import { markForeign } from '#lib/body/enhance/mark-foreign.ts';
import { body, paragraph, text } from '../../../support/body-nodes.ts';

describe('markForeign', () => {
  it('isolates another script, once', () => {
    const marked = body(
      paragraph(
        text('Le '),
        { type: 'foreign', lang: 'ar', dir: 'rtl', children: [text('خبر')] },
        text(' du jour'),
      ),
    );
    expect(markForeign(body(paragraph(text('Le خبر du jour'))))).toEqual(marked);
    expect(markForeign(marked)).toEqual(marked);
  });
});
