import { describe, expect, it } from 'vitest';
import { parseRoute } from '#lib/content/parse-route.ts';

describe('parseRoute', () => {
  it.each([
    ['/', { name: 'front' }],
    ['/monde', { name: 'category', category: 'monde', number: 1 }],
    ['/monde/page/12', { name: 'category', category: 'monde', number: 12 }],
    ['/monde/un-titre', { name: 'article', category: 'monde', slug: 'un-titre' }],
  ])('reads %s', (path, route) => {
    expect(parseRoute(path)).toEqual(route);
  });

  it.each([
    '/monde/page/0',
    '/monde/page/01',
    '/monde/page/1234567',
    '/monde/page/deux',
    '/a/b/c',
    '/rss.xml',
    '/é',
    '',
  ])('knows no page of the shape %s', path => {
    expect(parseRoute(path)).toBeUndefined();
  });
});
