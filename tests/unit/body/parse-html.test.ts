import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#lib/body/parse-html.ts';

const FIXTURES = join(process.cwd(), 'tests/fixtures/body');
const names = readdirSync(FIXTURES)
  .filter(file => file.endsWith('.html'))
  .map(file => file.slice(0, -'.html'.length));

describe('parseBody', () => {
  it.each(names)('reads %s.html into its tree', name => {
    const html = readFileSync(join(FIXTURES, `${name}.html`), 'utf8');
    const golden: unknown = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));
    expect(parseBody(html, { headline: 'Le titre de l’article' })).toEqual(golden);
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
