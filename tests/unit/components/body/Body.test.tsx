import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Body } from '#components/body/Body.tsx';
import type { Block, Phrasing } from '#lib/domain/body.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';

const text = (value: string): Phrasing => ({ type: 'text', value });

/** Without classes: they are for the eye. */
function render(...children: Block[]): string {
  return renderWith(new Map(), ...children);
}

function renderWith(pictures: PicturesBySource, ...children: Block[]): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" timeZone="Africa/Casablanca">
      <Body body={{ type: 'body', children }} pictures={pictures} />
    </NextIntlClientProvider>,
  );
  return markup.replace(/ class="[^"]*"/g, '').replace(/^<div>|<\/div>$/g, '');
}

const BLOCKS: readonly (readonly [Block, string])[] = [
  [
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          url: '/media/ab/rapport.pdf#page=2',
          file: { kind: 'pdf', bytes: 1_250_000 },
          children: [text('Rapport')],
        },
      ],
    },
    '<p><a href="/media/ab/rapport.pdf#page=2">Rapport (PDF, 1,2\u00a0Mo)</a></p>',
  ],
  [
    {
      type: 'embed',
      provider: 'journal.example',
      url: '/media/ab/voix.mp3',
      title: 'La voix',
      file: { kind: 'mp3', bytes: 40_000 },
      caption: [text('Un entretien')],
    },
    '<figure><p><audio controls="" preload="none" src="/media/ab/voix.mp3" aria-label="La voix"></audio><a href="/media/ab/voix.mp3">La voix (MP3, 40\u00a0Ko)</a></p><figcaption>Un entretien</figcaption></figure>',
  ],
  [
    {
      type: 'embed',
      provider: 'journal.example',
      url: '/media/ab/rapport.pdf',
      file: { kind: 'pdf', bytes: 900 },
    },
    '<figure><p><a href="/media/ab/rapport.pdf">rapport.pdf (PDF, 1\u00a0Ko)</a></p></figure>',
  ],
  [{ type: 'paragraph', id: 'p-1', children: [text('a < b')] }, '<p id="p-1">a &lt; b</p>'],
  [{ type: 'heading', level: 3, id: 'titre', children: [text('Titre')] }, '<h3 id="titre">Titre</h3>'],
  [
    {
      type: 'list',
      ordered: true,
      start: 3,
      children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [text('un')] }] }],
    },
    '<ol start="3"><li>un</li></ol>',
  ],
  [
    {
      type: 'list',
      ordered: true,
      isReversed: true,
      numbering: 'upper-roman',
      children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [text('un')] }] }],
    },
    '<ol reversed="" type="I"><li>un</li></ol>',
  ],
  [
    {
      type: 'quote',
      children: [{ type: 'paragraph', children: [text('Oui.')] }],
      attribution: [text('Elle')],
    },
    '<figure><blockquote><p>Oui.</p></blockquote><figcaption>Elle</figcaption></figure>',
  ],
  [{ type: 'pullquote', children: [text('Oui.')] }, '<figure><blockquote><p>Oui.</p></blockquote></figure>'],
  [
    { type: 'image', source: 'https://ancien.exemple/a.jpg', alt: 'Le port', credit: 'MAP', width: 'wide' },
    '<figure data-width="wide"><p>Photo\u00a0: Le port</p><figcaption><span>Crédit\u00a0: MAP</span></figcaption></figure>',
  ],
  [{ type: 'image', source: '/a.jpg', alt: '', width: 'column' }, ''],
  [
    { type: 'image', source: '/a.jpg', alt: 'Le port', caption: [text('Le port.')], width: 'column' },
    '<figure data-width="column"><figcaption>Le port.</figcaption></figure>',
  ],
  [
    { type: 'paragraph', children: [{ type: 'foreign', lang: 'ar', dir: 'rtl', children: [text('مرحبا')] }] },
    '<p dir="rtl"><bdi lang="ar" dir="rtl">مرحبا</bdi></p>',
  ],
  [
    {
      type: 'gallery',
      caption: [text('Deux vues')],
      children: [
        {
          type: 'image',
          source: '/a.jpg',
          alt: 'Un',
          caption: [text('Ici')],
          credit: '© MAP',
          width: 'column',
        },
      ],
    },
    '<figure data-width="wide"><div><figure data-width="column"><p>Photo\u00a0: Un</p><figcaption>Ici <span>© MAP</span></figcaption></figure></div><figcaption>Deux vues</figcaption></figure>',
  ],
  [
    { type: 'embed', provider: 'YouTube', url: 'https://youtu.be/a', title: 'Un titre' },
    '<figure><p><span>YouTube</span> <span>Un titre</span> <a href="https://youtu.be/a">Voir sur YouTube</a></p></figure>',
  ],
  [
    {
      type: 'table',
      caption: [text('Total')],
      children: [
        { type: 'tableRow', children: [{ type: 'tableCell', heads: 'column', children: [text('A')] }] },
        {
          type: 'tableRow',
          children: [{ type: 'tableCell', heads: 'row', align: 'end', columnSpan: 2, children: [text('1')] }],
        },
      ],
    },
    '<div role="group" aria-label="Tableau" tabindex="0"><table><caption>Total</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><th colSpan="2" data-align="end" scope="row">1</th></tr></tbody></table></div>',
  ],
  [
    { type: 'code', value: 'a\n  <b>' },
    '<div role="group" aria-label="Extrait de code" tabindex="0"><pre><code translate="no">a\n  &lt;b&gt;</code></pre></div>',
  ],
  [{ type: 'separator' }, '<hr/>'],
];

describe('Body', () => {
  it.each(BLOCKS)('renders %j', (block, html) => {
    expect(render(block)).toBe(html);
  });

  it('renders every kind of phrasing', () => {
    const children: readonly Phrasing[] = [
      { type: 'strong', children: [text('a')] },
      { type: 'emphasis', children: [text('b')] },
      { type: 'link', url: '/x', children: [text('c')] },
      { type: 'sub', children: [text('d')] },
      { type: 'sup', children: [text('e')] },
      { type: 'struck', children: [text('dix')] },
      { type: 'break' },
      { type: 'inlineCode', value: 'f' },
      { type: 'foreign', lang: 'ar', dir: 'rtl', children: [text('خبر')] },
    ];
    expect(render({ type: 'paragraph', children })).toBe(
      '<p><strong>a</strong><em>b</em><a href="/x">c</a><sub>d</sub><sup>e</sup><s>dix</s><br/><code>f</code><bdi lang="ar" dir="rtl">خبر</bdi></p>',
    );
  });

  it.each([
    ['list', '<ul dir="rtl">'],
    ['quote', '<figure dir="rtl">'],
    ['pullquote', '<p dir="rtl">'],
    ['table', '<table dir="rtl">'],
  ] as const)('begins a %s in Arabic at the right edge', (type, start) => {
    const children: readonly Phrasing[] = [
      { type: 'foreign', lang: 'ar', dir: 'rtl', children: [text('خبر')] },
    ];
    const blocks = [{ type: 'paragraph', children }] as const;
    const block = {
      list: { type: 'list', ordered: false, children: [{ type: 'listItem', children: blocks }] },
      quote: { type: 'quote', children: blocks },
      pullquote: { type: 'pullquote', children },
      table: {
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }],
      },
    } as const;
    expect(render(block[type])).toContain(start);
  });

  it('asks nothing of another site', () => {
    const html = BLOCKS.map(([block]) => render(block)).join('');
    expect(html).not.toMatch(/\ssrc="(?!\/media\/)|<(img|iframe|script|link|video)\b|\sstyle=/);
  });

  it('shows the pictures that are held, and the words of the others', () => {
    const stored = { hash: 'ab', widthPx: 600, heightPx: 400, colour: '#336699', lightBytes: 900 };
    const pictures = new Map([['/a.jpg', { stored, photoPath: '/photo/le-port/2' }]]);
    const image = (source: string) => ({ type: 'image', source, alt: 'Le port', width: 'column' }) as const;
    const html = renderWith(pictures, image('/a.jpg'));
    expect(html).toContain('<img src="/media/ab/full-640.jpg"');
    expect(html).toContain('alt="Le port" width="600" height="400"');
    expect(html).toContain(
      'type="image/avif" srcSet="/media/ab/full-320.avif 320w, /media/ab/full-640.avif 600w"',
    );
    expect(html).toContain(
      '<a href="/photo/le-port/2" aria-label="Agrandir la photo\u00a0: Le port"><picture',
    );
    expect(html).not.toContain('<p>Photo');
    const gallery = renderWith(pictures, { type: 'gallery', children: [image('/a.jpg'), image('/b.jpg')] });
    expect(gallery).toContain('aria-label="Galerie de 2 photos" tabindex="0"');
    expect(gallery).toContain('<p>Photo\u00a0: Le port</p>');
  });
});
