import { describe, expect, it } from 'vitest';
import { parseShortcodeAttributes } from '#lib/body/wordpress/shortcode-attributes.ts';

describe('parseShortcodeAttributes', () => {
  it.each([
    [' ids="1,2" columns=3', { ids: '1,2', columns: '3' }, []],
    [" title='L\"eau' /", { title: 'L"eau' }, []],
    [' ID = "x"', { id: 'x' }, []],
    [' ids=&quot;1&quot; a=“b” c=&#8221;d&#8243;', { ids: '1', a: 'b', c: 'd' }, []],
    [' https://exemple.ma/a?b=1&amp;c=2', {}, ['https://exemple.ma/a?b=1&c=2']],
    ['=https://exemple.ma/a', {}, ['https://exemple.ma/a']],
    [' 123456 "deux mots" w=320', { w: '320' }, ['123456', 'deux mots']],
    [' a=""', { a: '' }, []],
    ['', {}, []],
  ])('reads %j', (source, named, unnamed) => {
    const attributes = parseShortcodeAttributes(source);
    expect(Object.fromEntries(attributes.named)).toEqual(named);
    expect(attributes.unnamed).toEqual(unnamed);
  });
});
