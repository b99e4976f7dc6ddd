import { describe, expect, it } from 'vitest';
import { renderBodyHtml } from '#lib/body/render-html.ts';
import type { Block } from '#lib/domain/body.ts';

const SITE = 'https://journal.exemple';
const render = (...children: Block[]) =>
  renderBodyHtml({ type: 'body', children }, { resolveUrl: url => URL.parse(url, SITE)?.href ?? SITE });

describe('renderBodyHtml', () => {
  it('escapes text and attributes, and makes links absolute', () => {
    expect(
      render({
        type: 'paragraph',
        children: [
          { type: 'text', value: '<b> & "' },
          { type: 'link', url: '/a?b=1&c="', children: [{ type: 'inlineCode', value: '</p>' }] },
        ],
      }),
    ).toBe(
      '<p>&lt;b&gt; &amp; &quot;<a href="https://journal.exemple/a?b=1&amp;c=%22"><code>&lt;/p&gt;</code></a></p>',
    );
  });

  it('begins the lines of Arabic at the right edge', () => {
    const words = [
      { type: 'foreign', lang: 'ar', dir: 'rtl', children: [{ type: 'text', value: 'مرحبا' }] },
    ] as const;
    expect(render({ type: 'heading', level: 2, id: 'a', children: words })).toBe(
      '<h2 id="a" dir="rtl"><bdi lang="ar" dir="rtl">مرحبا</bdi></h2>',
    );
    const blocks = [{ type: 'paragraph', children: words }] as const;
    const list = {
      type: 'list',
      ordered: false,
      children: [{ type: 'listItem', children: blocks }],
    } as const;
    expect(render(list)).toMatch(/^<ul dir="rtl">/);
    expect(render({ type: 'quote', children: blocks })).toMatch(/^<blockquote dir="rtl">/);
  });

  it('never names the source of a picture that is not stored', () => {
    const html = render({
      type: 'image',
      source: 'https://ancien.exemple/a.jpg',
      alt: 'Le port',
      width: 'column',
    });
    expect(html).toBe('<figure class="wp-block-image"><figcaption>Le port</figcaption></figure>');
  });
});
