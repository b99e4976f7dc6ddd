import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles, type SourceFile } from '../support/source-files.ts';

const COMMENT_LINE = /^\s*(?:\{?\/\*|\*|\/\/)/;
/** A name in backquotes is an example, and one in an address is another project's. */
const CODE = /`[^`]*`/g;
const NAME = /(?<![\w./:-])[\w./-]+\.md\b/g;

/** Documents that a comment or a document names, from the project's root or from its own folder, and that are not there. */
function findAbsent(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path: file, text }) =>
    toProse(file, text)
      .flatMap(line => line.replace(CODE, '').match(NAME) ?? [])
      .filter(name => !existsSync(name) && !existsSync(path.join(path.dirname(file), name)))
      .map(name => `${file}: ${name}`),
  );
}

function toProse(file: string, text: string): readonly string[] {
  const lines = text.split('\n');
  return file.endsWith('.md') ? lines : lines.filter(line => COMMENT_LINE.test(line));
}

describe('a document that a comment or a document names', () => {
  it('is in the repository', async () => {
    const files = await readSourceFiles(
      '{app,components,db,lib,tests}/**/*.{ts,tsx,mjs,css}',
      '*.{ts,mjs,md}',
      '.dependency-cruiser.mjs',
      'docs/**/*.md',
    );
    expect(files.length).toBeGreaterThan(500);
    expect(findAbsent(files)).toEqual([]);
  });

  it.each([
    ['lib/planted.ts', '/** As french.md wants it. */'],
    ['lib/planted.ts', 'f();\n  // See docs/absent.md.'],
    ['docs/planted.md', '[words](absent.md#words)'],
  ])('and planted in %s, is found: %s', (file, text) => {
    expect(findAbsent([{ path: file, text }])).toHaveLength(1);
  });

  it.each([
    ['docs/planted.md', '[words](glossary.md#words), [start](../README.md), `port.md`'],
    ['lib/planted.ts', "const file = 'port.md'; // ARCHITECTURE.md"],
    ['lib/planted.ts', '/* https://example.org/docs/absent.md */'],
  ])('and one that is there, an example and an address are left alone in %s: %s', (file, text) => {
    expect(findAbsent([{ path: file, text }])).toEqual([]);
  });
});
