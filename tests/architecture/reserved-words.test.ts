import { describe, expect, it } from 'vitest';
import { isReserved } from '#lib/domain/reserved-words.ts';
import { readSourceFiles } from '../support/source-files.ts';

describe('no category can take an address of the portal', () => {
  it('every word that begins a route is reserved', async () => {
    const files = await readSourceFiles('app/**/{page.tsx,route.ts}');
    const words = [...new Set(files.map(file => toFirstSegment(file.path)))].filter(
      word => word !== undefined,
    );
    expect(words).toEqual(expect.arrayContaining(['erreur', 'healthz', 'readyz']));
    expect(words.filter(word => !isReserved(word))).toEqual([]);
  });

  it.each([
    ['app/(portal)/sondages/page.tsx', 'sondages'],
    ['app/(portal)/[rubrique]/page.tsx', undefined],
    ['app/(portal)/page.tsx', undefined],
  ])('reads the route tree: %s', (path, word) => {
    expect(toFirstSegment(path)).toBe(word);
  });
});

/** The fixed word that a route's address begins with, if it begins with one. */
function toFirstSegment(path: string): string | undefined {
  const segments = path
    .split('/')
    .slice(1)
    .filter(segment => !segment.startsWith('('));
  const [first] = segments.filter(segment => segment !== 'page.tsx' && segment !== 'route.ts');
  return first?.startsWith('[') ? undefined : first;
}
