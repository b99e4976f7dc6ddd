import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findShortcodes } from '#lib/body/wordpress/find-shortcodes.ts';

/** Each tag as written, an opening one with the tag that closes it. */
const find = (html: string) =>
  findShortcodes(html).map(tag => [
    html.slice(tag.start, tag.end),
    ...(tag.closedBy ? [html.slice(tag.closedBy.start, tag.closedBy.end)] : []),
  ]);

describe('findShortcodes', () => {
  it.each([
    ['[gallery]', [['[gallery]']]],
    ['[gallery ids="1,2" /]', [['[gallery ids="1,2" /]']]],
    ['[caption a="x ] y"]z[/caption]', [['[caption a="x ] y"]', '[/caption]'], ['[/caption]']]],
    ["[caption a='x \" ] y']", [["[caption a='x \" ] y']"]]],
    ['[youtube=https://youtu.be/a]', [['[youtube=https://youtu.be/a]']]],
    ['[embed]https://exemple.ma/a[/embed]', [['[embed]', '[/embed]'], ['[/embed]']]],
    ['[inconnu a="b"]', [['[inconnu a="b"]']]],
    ['[inconnu a="b"]c[/inconnu]', [['[inconnu a="b"]', '[/inconnu]'], ['[/inconnu]']]],
    ['[button]Lire[/button]', [['[button]', '[/button]'], ['[/button]']]],
    ['[[gallery]]', [['[[gallery]]']]],
    [
      '[vc_row][vc_column]a[/vc_column][/vc_row]',
      [['[vc_row]', '[/vc_row]'], ['[vc_column]', '[/vc_column]'], ['[/vc_column]'], ['[/vc_row]']],
    ],
    [
      '[vc_row a="1"][vc_row]b[/vc_row]c[/vc_row]',
      [['[vc_row a="1"]', '[/vc_row]'], ['[vc_row]', '[/vc_row]'], ['[/vc_row]'], ['[/vc_row]']],
    ],
    ['[caption]a[/gallery][/caption]', [['[caption]', '[/caption]'], ['[/gallery]'], ['[/caption]']]],
    ['[caption][gallery][/caption]', [['[caption]', '[/caption]'], ['[gallery]'], ['[/caption]']]],
  ])('reads %j', (html, tags) => {
    expect(find(html)).toEqual(tags);
  });

  it.each([
    '[…]',
    '[sic]',
    '[1]',
    '[Nak09]',
    '[mod n]',
    '[button]',
    '[b]gras[/b]',
    'x[i] = [0, 1]',
    '[caption',
    '[ gallery ]',
    '[inconnu a=b]',
    '[/inconnu]',
    '<code>[gallery]</code>',
    '<pre class="a">[gallery]</pre>',
    '<PRE>[gallery]',
    '<!-- [gallery] -->',
    '<a title="[gallery]" href=\'[gallery]\'>x</a>',
    '<script>[gallery]</script>',
  ])('leaves %j alone', html => {
    expect(find(html)).toEqual([]);
  });

  it('gives tags in order and apart, each closed by a later one, whatever the text', () => {
    const pieces = [
      '[',
      ']',
      '[[',
      '[/',
      'caption',
      'x',
      ' a="',
      '"',
      "'",
      '<pre>',
      '</pre>',
      '<!--',
      '-->',
      '/',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), list => {
        const tags = findShortcodes(list.join(''));
        for (const [index, tag] of tags.entries()) {
          expect(tag.start).toBeGreaterThanOrEqual(tags[index - 1]?.end ?? 0);
          expect(tag.closedBy?.start ?? tag.end).toBeGreaterThanOrEqual(tag.end);
        }
      }),
    );
  });
});
