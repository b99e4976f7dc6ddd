import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLinkAddress, toPictureAddress, toWebUrl } from '#lib/body/address.ts';

describe('toLinkAddress', () => {
  it.each([
    ['https://exemple.ma/a', 'https://exemple.ma/a'],
    ['//exemple.ma/a', 'https://exemple.ma/a'],
    ['/economie/budget?x=1#p-2', '/economie/budget?x=1#p-2'],
    ['#methode', '#methode'],
    ['mailto:redaction@exemple.ma', 'mailto:redaction@exemple.ma'],
    ['tel:+212500000000', 'tel:+212500000000'],
    ['  /a b ', '/a%20b'],
    ['/.//exemple.ma', '/exemple.ma'],
  ])('reads %j as %j', (source, address) => {
    expect(toLinkAddress(source)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://exemple.ma/1',
    'file:///etc/passwd',
    '#',
    'https://',
  ])('refuses %j', source => {
    expect(toLinkAddress(source)).toBeUndefined();
  });

  it('gives, for any source, an address that is read the same a second time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), source => {
        const address = toLinkAddress(source);
        if (address === undefined) return;
        expect(address).toMatch(/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/);
        expect(toLinkAddress(address)).toBe(address);
      }),
    );
  });
});

describe('toPictureAddress', () => {
  it('takes only what can hold a picture', () => {
    expect(toPictureAddress('/images/a.jpg')).toBe('/images/a.jpg');
    expect(toPictureAddress('data:image/gif;base64,R0lGOD')).toBeUndefined();
    expect(toPictureAddress('')).toBeUndefined();
  });
});

describe('toWebUrl', () => {
  it('takes only another site', () => {
    expect(toWebUrl('//exemple.ma/a')?.href).toBe('https://exemple.ma/a');
    expect(toWebUrl('/a')).toBeUndefined();
  });
});
