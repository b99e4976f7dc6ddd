import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#lib/body/parse-html.ts';
import { renderBodyHtml } from '#lib/body/render-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { Block, Body, Phrasing } from '#lib/domain/body.ts';

const targets = {
  resolveUrl: (url: string) => url,
  resolvePicture: (image: { source: string }) => image.source,
  formatCredit: (credit: string) => `Crédit : ${credit}`,
};

const word = fc.constantFrom('rabat', 'océan', 'blé', 'vent', 'école', 'œuvre', 'a<b', 'x&y', '&amp;', '<p>');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map(list => list.join(' '));
const text = words.map((value): Phrasing => ({ type: 'text', value }));
const url = fc.constantFrom('https://exemple.ma/a?b=1&c=2', '/economie/x', 'mailto:a@exemple.ma');

const phrasing: fc.Arbitrary<Phrasing[]> = fc
  .array(
    fc.oneof(
      words.map((value): Phrasing => ({ type: 'inlineCode', value })),
      text.map((child): Phrasing => ({ type: 'strong', children: [child] })),
      text.map((child): Phrasing => ({ type: 'emphasis', children: [child] })),
      text.map((child): Phrasing => ({ type: 'sup', children: [child] })),
      text.map((child): Phrasing => ({ type: 'struck', children: [child] })),
      fc
        .tuple(text, url)
        .map(([child, address]): Phrasing => ({ type: 'link', url: address, children: [child] })),
      text.map((child): Phrasing => ({ type: 'foreign', lang: 'en', dir: 'ltr', children: [child] })),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain(nodes => text.map(first => [first, ...nodes]));

const image = fc.record({
  type: fc.constant('image' as const),
  source: fc.constantFrom('/images/a.jpg', 'https://exemple.ma/b.jpg'),
  alt: words,
  caption: phrasing,
  credit: fc.constantFrom('© Exemple', 'A. Exemple'),
  width: fc.constantFrom('column' as const, 'wide' as const),
});

const paragraph = phrasing.map((children): Block => ({ type: 'paragraph', children }));

const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  phrasing.map((children): Block => ({ type: 'heading', level: 2, children })),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map(
    (items): Block => ({
      type: 'list',
      ordered: true,
      start: 3,
      isReversed: true,
      numbering: 'upper-alpha',
      children: items.map(item => ({ type: 'listItem', children: [item] })),
    }),
  ),
  fc
    .tuple(paragraph, phrasing)
    .map(([child, attribution]): Block => ({ type: 'quote', children: [child], attribution })),
  fc
    .tuple(phrasing, phrasing)
    .map(([children, attribution]): Block => ({ type: 'pullquote', children, attribution })),
  image,
  fc.array(image, { minLength: 2, maxLength: 3 }).map(
    (images): Block => ({
      type: 'gallery',
      children: images.map(member => ({ ...member, width: 'column' })),
    }),
  ),
  phrasing.map(
    (caption): Block => ({
      type: 'embed',
      provider: 'YouTube',
      url: 'https://www.youtube.com/watch?v=a',
      title: 'Un titre',
      caption,
    }),
  ),
  fc.tuple(phrasing, phrasing).map(
    ([head, cell]): Block => ({
      type: 'table',
      caption: head,
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', heads: 'column', children: head },
            { type: 'tableCell', heads: 'column', align: 'end', children: cell },
          ],
        },
        { type: 'tableRow', children: [{ type: 'tableCell', columnSpan: 2, children: cell }] },
      ],
    }),
  ),
  words.map((value): Block => ({ type: 'code', language: 'ts', value })),
  fc.constant<Block>({ type: 'separator' }),
);

const body = fc.array(block, { maxLength: 5 }).map((children): Body => ({ type: 'body', children }));

/** Without what the steps add: identifiers. */
function withoutIds(tree: Body): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

describe('the tree and its HTML', () => {
  it('are one: what is rendered reads back as the same tree', () => {
    fc.assert(
      fc.property(body, tree => {
        const { body: readBack, dropped } = parseBody(renderBodyHtml(tree, targets), {});
        expect(withoutIds(readBack)).toEqual(withoutIds(tree));
        expect(dropped).toEqual([]);
      }),
    );
  });

  it('settle at once: parsing what was parsed and rendered changes nothing', () => {
    const markup = fc.array(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<br>',
        ' ',
        '<ul><li>',
        '</ul>',
        'mot !',
        '<h3>',
        '</h3>',
        '<q>',
        '</q>',
        '<div>',
        '"Oui"',
        '<a href="/x">',
        '</a>',
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(markup, pieces => {
        const first = parseBody(pieces.join(''), {}).body;
        expect(parseBody(renderBodyHtml(first, targets), {}).body).toEqual(first);
      }),
    );
  });

  it('lose no word of allowed markup', () => {
    const element = fc.constantFrom(
      'p',
      'div',
      'b',
      'em',
      'li',
      'ul',
      'h2',
      'section',
      'blockquote',
      'a',
      'span',
      'td',
      'table',
      'figure',
      'figcaption',
      'pre',
      'details',
      'summary',
      'cite',
    );
    const markup = fc.array(fc.tuple(element, fc.boolean()), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(markup, tags => {
        const html = tags
          .map(([name, isEnd], index) => `<${isEnd ? '/' : ''}${name}>mot${index}fin`)
          .join('');
        const rendered = renderBodyText(parseBody(html, {}).body);
        for (const index of tags.keys()) expect(rendered, html).toContain(`mot${index}fin`);
      }),
    );
  });
});
