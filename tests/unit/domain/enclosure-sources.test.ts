import { describe, expect, it } from 'vitest';
import type { Body, Phrasing } from '#lib/domain/body.ts';
import { listEnclosureSources, toEnclosureSource } from '#lib/domain/enclosure-sources.ts';

const link = (url: string): Phrasing => ({ type: 'link', url, children: [{ type: 'text', value: 'Lire' }] });

describe('listEnclosureSources', () => {
  it('has the files of links and embeds at whatever depth, each once', () => {
    const body: Body = {
      type: 'body',
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'strong', children: [link('https://a.example/x.pdf#page=3')] }],
        },
        { type: 'embed', provider: 'a.example', url: 'https://a.example/voix.mp3' },
        {
          type: 'list',
          ordered: false,
          children: [
            {
              type: 'listItem',
              children: [
                {
                  type: 'paragraph',
                  children: [link('https://a.example/x.pdf'), link('/wp-content/uploads/y.zip?v=2')],
                },
              ],
            },
          ],
        },
        {
          type: 'paragraph',
          children: [link('https://a.example/port.jpg'), link('https://a.example/lire/'), link('#note')],
        },
      ],
    };
    expect(listEnclosureSources(body)).toEqual([
      'https://a.example/x.pdf',
      'https://a.example/voix.mp3',
      '/wp-content/uploads/y.zip',
    ]);
  });
});

describe('toEnclosureSource', () => {
  it.each(['https://a.example', 'https://journal.example/', 'mailto:a@b.pdf', '/.pdf', 'tel:+212'])(
    'there is none for %s',
    url => {
      expect(toEnclosureSource(url)).toBeUndefined();
    },
  );
});
