import { describe, expect, it } from 'vitest';
import { unlinkDeadFragments } from '#lib/body/enhance/unlink-dead-fragments.ts';
import type { Phrasing } from '#lib/domain/body.ts';
import { body, heading, paragraph, text } from '../../../support/body-nodes.ts';

const link = (url: string, ...children: Phrasing[]): Phrasing => ({ type: 'link', url, children });

describe('unlinkDeadFragments', () => {
  it('keeps links that lead somewhere, under the identifier of today', () => {
    const links = paragraph(
      link('#mon-titre', text('a')),
      link('#Mon_Titre', text('b')),
      link('/x#y', text('c')),
    );
    expect(
      unlinkDeadFragments(body(heading(2, 'Mon titre', 'mon-titre'), links), () => {}).children[1],
    ).toEqual(
      paragraph(link('#mon-titre', text('a')), link('#mon-titre', text('b')), link('/x#y', text('c'))),
    );
  });

  it('leaves the words of the others, joined to their neighbours, and says so', () => {
    const reported: string[] = [];
    const source = body(paragraph(text('un '), link('#fn%', text('deux')), text(' trois')));
    const unlinked = unlinkDeadFragments(source, (kind, name) => reported.push(`${kind} ${name}`));
    expect(unlinked).toEqual(body(paragraph(text('un deux trois'))));
    expect(reported).toEqual(['lost-link #fn%']);
  });
});
