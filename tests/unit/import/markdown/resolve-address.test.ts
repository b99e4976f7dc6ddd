import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveLink, resolvePicture } from '#lib/import/markdown/resolve-address.ts';

const FILES = new Map([
  ['rdp/2013/b.md', '/revue/b'],
  ['guide/index.md', '/revue/guide'],
  ['été/l’eau.md', '/revue/l-eau'],
]);
const resolve = (href: string) => resolveLink(href, 'rdp/2014/a.md', path => FILES.get(path));

describe('resolveLink', () => {
  it.each([
    ['../2013/b.md', '/revue/b'],
    ['./../2013/b.md?x=1#Un-Titre', '/revue/b#un-titre'],
    ['../2013/b', '/revue/b'],
    ['../2013/b.html', '/revue/b'],
    ['../../2013/b/', '/revue/b'],
    ['/rdp/2013/b/', '/revue/b'],
    ['../../guide/', '/revue/guide'],
    ['../../../../../guide/index.md', '/revue/guide'],
    ['../../%C3%A9t%C3%A9/l%E2%80%99eau.md', '/revue/l-eau'],
    ['https://exemple.org/b.md', 'https://exemple.org/b.md'],
    ['mailto:a@exemple.org', 'mailto:a@exemple.org'],
    ['/ailleurs', '/ailleurs'],
    ['#Un titre', '#un-titre'],
    ['#note-fn-Été_1', '#note-fn-Été_1'],
    ['absent.md', undefined],
    ['fichier.pdf', undefined],
    ['?q=x', undefined],
    ['', undefined],
  ])('%s → %s', (href, address) => {
    expect(resolve(href)).toBe(address);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), href => void resolve(href)));
  });
});

describe('resolvePicture', () => {
  it('never leaves the folder', () => {
    const place = { path: 'a/b.md', pictureRoot: '/0f' };
    expect(resolvePicture('../../../../etc/x.png', place)).toBe('/0f/etc/x.png');
    expect(resolvePicture('img/x.png?v=2', place)).toBe('/0f/a/img/x.png');
    expect(resolvePicture('/img/x.png', place)).toBe('/0f/img/x.png');
    expect(resolvePicture('https://x.example/y.png', place)).toBe('https://x.example/y.png');
    expect(resolvePicture('//x.example/y.png', place)).toBe('//x.example/y.png');
  });
});
