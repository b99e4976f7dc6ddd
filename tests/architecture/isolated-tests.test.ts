import { describe, expect, it } from 'vitest';
import { readSourceFiles, type SourceFile } from '../support/source-files.ts';

const REPLACES = /\bvi\.(?:mock|doMock)\(/;

/** Files that replace a module for others too: all but the isolated ones share theirs (vitest.config.ts). */
function findLeaks(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path, text }) => REPLACES.test(text) && !path.endsWith('.isolated.test.ts'))
    .map(({ path }) => path);
}

describe('a test that replaces a module', () => {
  it('is isolated from all others', async () => {
    const files = await readSourceFiles('tests/{unit,integration,architecture,long,support}/**/*.{ts,tsx}');
    expect(files.length).toBeGreaterThan(200);
    expect(findLeaks(files)).toEqual([]);
  });

  it('planted among those that share their modules, is found', () => {
    const text = `vi.${'mock'}('#lib/config.ts');`;
    const planted = ['a.test.ts', 'a.isolated.test.ts'].map(path => ({ path, text }));
    expect(findLeaks(planted)).toEqual(['a.test.ts']);
  });
});
