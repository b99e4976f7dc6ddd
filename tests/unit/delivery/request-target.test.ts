import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequestTarget } from '#lib/delivery/request-target.ts';
import { tidyQuestion } from '#lib/search/question.ts';

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
  ])('reads %s', (target, path, address) => {
    expect(parseRequestTarget(target)).toEqual({ kind: 'address', path, address });
  });

  it.each([
    ['http://journal.example/monde?a=1', 'journal.example', '/monde', '/monde?a=1'],
    ['HTTPS://[::1]:3000', '[::1]:3000', '/', '/'],
    ['http://journal.example?p=12', 'journal.example', '/', '/?p=12'],
  ])('reads the host in %s', (target, authority, path, address) => {
    expect(parseRequestTarget(target)).toEqual({ kind: 'address', authority, path, address });
  });

  it.each([
    '',
    '*',
    'monde',
    '/caf\u00e9',
    '/a\u0000',
    '/a b',
    'journal.example:443',
    'http:///monde',
    'http://a:999999/monde',
    'http://[/monde',
  ])('refuses %j', target => {
    expect(parseRequestTarget(target)).toEqual({ kind: 'malformed' });
  });

  it('refuses more than any address of ours', () => {
    expect(parseRequestTarget(`/${'a'.repeat(4095)}`)).toMatchObject({ kind: 'address' });
    expect(parseRequestTarget(`/${'a'.repeat(4096)}`)).toEqual({ kind: 'too-long' });
  });

  it.each(['/recherche', '/m/recherche', '/recherche/rss.xml'])(
    'cuts a question of ten kilobytes at %s',
    path => {
      for (const question of ['a'.repeat(10_240), '%F0%9F%99%82'.repeat(1000), '+%C3%A9'.repeat(2000)]) {
        const target = parseRequestTarget(`${path}?q=${question}&tri=date`);
        const { address = '' } = target.kind === 'address' ? target : {};
        const parameters = new URL(address, 'http://localhost').searchParams;
        const asked = tidyQuestion(decodeURIComponent(question.replaceAll('+', ' ')));
        expect(tidyQuestion(parameters.get('q') ?? '')).toBe(asked);
        expect(parameters.get('tri')).toBe('date');
      }
      expect(parseRequestTarget(`${path}?${'q=a&'.repeat(2000)}`)).toEqual({ kind: 'too-long' });
    },
  );

  it('gives an address that it reads as itself', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const target = parseRequestTarget(`/${path}?${query}`);
        if (target.kind === 'address') expect(parseRequestTarget(target.address)).toEqual(target);
      }),
    );
  });
});
