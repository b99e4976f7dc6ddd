import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MobileBlocks } from '#components/mobile/MobileBlocks.tsx';
import type { Block, Phrasing } from '#lib/domain/body.ts';

const children: readonly Phrasing[] = [
  { type: 'foreign', lang: 'ar', dir: 'rtl', children: [{ type: 'text', value: 'خبر' }] },
];
const blocks = [{ type: 'paragraph', children }] as const;

it.each<[Block, string]>([
  [{ type: 'list', ordered: false, children: [{ type: 'listItem', children: blocks }] }, '<ul dir="rtl">'],
  [{ type: 'list', ordered: true, children: [{ type: 'listItem', children: blocks }] }, '<ol dir="rtl">'],
  [{ type: 'quote', children: blocks }, '<blockquote dir="rtl">'],
  [{ type: 'pullquote', children }, '<p dir="rtl">'],
  [
    { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] },
    '<table dir="rtl">',
  ],
])('begins a block in Arabic at the right edge: %j', (block, start) => {
  expect(render(block)).toContain(start);
});

it('says what an embed is in the paragraph of its link', () => {
  expect(render({ type: 'embed', provider: 'YouTube', url: 'https://youtu.be/a', title: 'Un titre' })).toBe(
    '<figure><p>YouTube<br/>Un titre<br/><a href="https://youtu.be/a">Voir sur YouTube</a></p></figure>',
  );
});

function render(block: Block): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" timeZone="Africa/Casablanca">
      <MobileBlocks blocks={[block]} pictures={new Map()} />
    </NextIntlClientProvider>,
  );
}
