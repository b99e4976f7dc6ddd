import { describe, expect, it } from 'vitest';
import { toItem } from '#lib/import/feed/feed-item.ts';
import { mergeItems } from '#lib/import/feed/merge-items.ts';

function item(fields: Partial<Parameters<typeof toItem>[0]>) {
  return toItem({
    ...{ id: undefined, link: undefined, title: undefined, publishedAt: undefined, updatedAt: undefined },
    ...{
      authors: undefined,
      sections: undefined,
      topics: undefined,
      html: '',
      summary: undefined,
      picture: undefined,
    },
    ...fields,
  });
}

describe('mergeItems', () => {
  it('keeps each article once: its last title, all its sections', () => {
    const items = [
      item({ id: '1', title: 'Avant', sections: ['Sport'] }),
      item({ id: '2', title: 'Autre' }),
      item({ id: '1', title: 'Après', sections: ['Monde', 'Sport'] }),
    ];
    const merged = mergeItems({ items });
    expect(merged.map(({ key, title, sections }) => [key, title, sections])).toEqual([
      ['2', 'Autre', []],
      ['1', 'Après', ['Sport', 'Monde', 'Sport']],
    ]);
  });

  it('does not take the site’s address for an article’s', () => {
    const siteUrl = 'https://journal.example/';
    const items = ['Un', 'Deux'].map(title => item({ id: siteUrl, link: siteUrl, title }));
    expect(mergeItems({ siteUrl, items }).map(({ key }) => key)).toEqual(['Deux', 'Un']);
  });

  it('knows what has neither identifier nor address by its title or its text', () => {
    const items = [item({ title: 'Un' }), item({ html: '<p>Texte</p>' }), item({ html: '<p>Texte</p>' })];
    expect(mergeItems({ items }).map(({ key }) => key)).toEqual([expect.stringMatching(/^sha256-/), 'Un']);
  });
});
