import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The project's own files that match, read. */
export async function readSourceFiles(...patterns: readonly string[]): Promise<readonly SourceFile[]> {
  const paths = (await Array.fromAsync(glob(patterns))).sort();
  return paths.map(path => ({ path, text: readFileSync(path, 'utf8') }));
}
