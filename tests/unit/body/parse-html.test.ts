import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#lib/body/parse-html.ts';
import type { Attachment } from '#lib/body/wordpress/shortcode.ts';

const FIXTURES = join(process.cwd(), 'tests/fixtures/body');
const names = readdirSync(FIXTURES)
  .filter(file => file.endsWith('.html'))
  .map(file => file.slice(0, -'.html'.length));

const ATTACHMENTS: ReadonlyMap<number, Attachment> = new Map([
  [11, { source: 'https://ancien.exemple/un.jpg', alt: 'Un "quai"', caption: 'Le <b>quai</b>' }],
  [12, { source: 'https://ancien.exemple/deux.jpg' }],
  [13, { source: 'https://ancien.exemple/chanson.mp3' }],
]);

describe('parseBody', () => {
  it.each(names)('reads %s.html into its tree', name => {
    const html = readFileSync(join(FIXTURES, `${name}.html`), 'utf8');
    const golden: unknown = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));
    const dialect = name.startsWith('wordpress-') ? 'wordpress' : 'html';
    const headline = 'Le titre de l’article';
    expect(parseBody(html, { headline, dialect, resolveAttachment: id => ATTACHMENTS.get(id) })).toEqual(
      golden,
    );
  });

  it.each(['', ' \n&nbsp;', '<p></p>', '<!-- wp:paragraph -->', '<br><br>', '<a href="/x"></a>'])(
    'finds nothing in %j',
    html => {
      expect(parseBody(html, {})).toEqual({ body: { type: 'body', children: [] }, dropped: [] });
    },
  );

  it('counts a fault once per element, by kind and name', () => {
    const { dropped } = parseBody('<marquee>a</marquee> <marquee>b</marquee><script>c</script>', {});
    expect(dropped).toEqual([
      { kind: 'unwrapped-element', name: 'marquee', count: 2 },
      { kind: 'dropped-element', name: 'script', count: 1 },
    ]);
  });
});
