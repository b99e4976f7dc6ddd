import { describe, expect, it } from 'vitest';
import { parseRoute } from '#lib/domain/route.ts';

describe('parseRoute', () => {
  it.each([
    ['/', { name: 'front' }],
    ['/monde', { name: 'category', category: 'monde', number: 1 }],
    ['/monde/page/12', { name: 'category', category: 'monde', number: 12 }],
    ['/auteurs', { name: 'authors', number: 1 }],
    ['/auteurs/page/2', { name: 'authors', number: 2 }],
    ['/auteurs/amina/page/3', { name: 'author', slug: 'amina', number: 3 }],
    ['/sujets/page/2', { name: 'topics', number: 2 }],
    ['/sujets/maroc', { name: 'topic', slug: 'maroc', number: 1 }],
    ['/archives', { name: 'archives' }],
    ['/archives/2026', { name: 'archive', period: { year: 2026 } }],
    ['/archives/2026/02', { name: 'archive', period: { year: 2026, month: 2 } }],
    ['/archives/2026/02/03', { name: 'archive', period: { year: 2026, month: 2, day: 3 } }],
    ['/pages/a-propos', { name: 'page', slug: 'a-propos' }],
    ['/photo/un-titre/12', { name: 'photo', slug: 'un-titre', number: 12 }],
    ['/plan-du-site', { name: 'site-plan' }],
    ['/flux', { name: 'feeds' }],
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
    '/archives/26',
    '/archives/2026/2',
    '/archives/2026/02/03/04',
    '/archives/hier',
    '/pages',
    '/photo/un-titre',
    '/photo/un-titre/0',
    '/photo/un-titre/1000',
    '/pages/a/b',
    '/auteurs/amina/articles',
    '/plan-du-site/page/2',
    '/recherche-avancee/a/b',
    '/rss.xml',
    '/é',
    '',
  ])('knows no page of the shape %s', path => {
    expect(parseRoute(path)).toBeUndefined();
  });
});
