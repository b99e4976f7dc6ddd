import { describe, expect, it } from 'vitest';
import { tidy } from '#lib/body/enhance/tidy.ts';
import type { Phrasing } from '#lib/domain/body.ts';
import { body, paragraph, text } from '../../../support/body-nodes.ts';

describe('tidy', () => {
  it('collapses spaces across elements, puts them outside, joins texts', () => {
    const link = (...children: Phrasing[]): Phrasing => ({ type: 'link', url: '/x', children });
    const untidy = paragraph(text('\n Un '), text(' mot '), link(text(' lié\n')), text(' ici '), {
      type: 'break',
    });
    expect(tidy(body(untidy))).toEqual(body(paragraph(text('Un mot '), link(text('lié')), text(' ici'))));
  });

  it('keeps a no-break space between words, not at an edge nor beside a space', () => {
    expect(tidy(body(paragraph(text('\u00a010\u00a0% \u00a0fin\u00a0'))))).toEqual(
      body(paragraph(text('10\u00a0% fin'))),
    );
  });

  it('drops wrappers without words and breaks without a line', () => {
    const empty: Phrasing = { type: 'strong', children: [text(' ')] };
    const untidy = paragraph(
      { type: 'break' },
      text('a'),
      empty,
      { type: 'break' },
      { type: 'break' },
      text(' b'),
    );
    expect(tidy(body(untidy))).toEqual(body(paragraph(text('a'), { type: 'break' }, text('b'))));
  });
});
