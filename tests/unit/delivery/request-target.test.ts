import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequestTarget } from '#lib/delivery/request-target.ts';

describe('parseRequestTarget', () => {
  it.each([
    ['/', '/', '/'],
    ['/monde?', '/monde', '/monde'],
    ['/monde?utm_source=lettre&utm_medium=mail', '/monde', '/monde'],
    ['/monde?FBCLID=x&xtor=RSS-1&gclid=y', '/monde', '/monde'],
    ['/?p=12&fbclid=x', '/', '/?p=12'],
    ['/recherche?q=utm_source', '/recherche', '/recherche?q=utm_source'],
    ['/recherche?q=a&&page=2', '/recherche', '/recherche?q=a&page=2'],
    ['/?utmost=1', '/', '/?utmost=1'],
    ['//monde', '//monde', '//monde'],
    ['http://journal.example/monde?a=1', '/monde', '/monde?a=1'],
  ])('reads %s', (target, path, address) => {
    expect(parseRequestTarget(target)).toEqual({ kind: 'address', path, address });
  });

  it.each(['', '*', 'monde', '/caf\u00e9', '/a\u0000', '/a b', 'journal.example:443'])(
    'refuses %j',
    target => {
      expect(parseRequestTarget(target)).toEqual({ kind: 'malformed' });
    },
  );

  it('refuses more than any address of ours', () => {
    expect(parseRequestTarget(`/${'a'.repeat(4095)}`)).toMatchObject({ kind: 'address' });
    expect(parseRequestTarget(`/${'a'.repeat(4096)}`)).toEqual({ kind: 'too-long' });
  });

  it('gives an address that it reads as itself', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const target = parseRequestTarget(`/${path}?${query}`);
        if (target.kind === 'address') expect(parseRequestTarget(target.address)).toEqual(target);
      }),
    );
  });
});
