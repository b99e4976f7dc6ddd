import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body, Phrasing } from '#lib/domain/body.ts';
import { toLinkedAddresses } from '#lib/domain/linked-addresses.ts';

describe('the addresses that a text links to', () => {
  it('are read as ours and as former ones, wherever they stand', () => {
    const { slugs, sources } = toLinkedAddresses({
      type: 'body',
      children: [
        { type: 'paragraph', children: [{ type: 'strong', children: [linkTo('/sport/match#p-2')] }] },
        {
          type: 'quote',
          children: [],
          attribution: [linkTo('https://ancien.example/2026/02/%C3%89t%C3%A9/amp/')],
        },
        {
          type: 'table',
          children: [
            {
              type: 'tableRow',
              children: [{ type: 'tableCell', children: [linkTo('/?p=12&utm_source=x')] }],
            },
          ],
        },
      ],
    });
    expect(slugs).toEqual(expect.arrayContaining(['match']));
    expect(sources).toEqual(expect.arrayContaining(['/sport/match', '/2026/02/été', '/?p=12']));
  });

  it('are none of what leads to no page', () => {
    const links = ['#p-1', 'mailto:a@b.example', 'tel:+212', 'http://[', '//'].map(linkTo);
    expect(toLinkedAddresses(paragraphOf(links))).toEqual({ slugs: [], sources: [] });
  });

  it('are bounded, and a text of any addresses is read', () => {
    const url = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(url, { maxLength: 120 }), urls => {
        const { slugs } = toLinkedAddresses(paragraphOf(urls.map(linkTo)));
        expect(slugs.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

function linkTo(url: string): Phrasing {
  return { type: 'link', url, children: [] };
}

function paragraphOf(children: readonly Phrasing[]): Body {
  return { type: 'body', children: [{ type: 'paragraph', children }] };
}
