import { existsSync } from 'node:fs';
import path from 'node:path';

/** The path of a file of the shared sample material, which is no part of this repository; says clearly when it is not there. */
export function requireCorpus(file: string): string {
  const found = path.resolve('..', 'shared', 'corpora', file);
  if (!existsSync(found)) {
    throw new Error(
      `This test reads ../shared/corpora/${file}, beside the project's folder, and it is not there.`,
    );
  }
  return found;
}

/** The files of `xml-attacks/`, without their ending. */
export const XML_ATTACKS = [
  'cyclic',
  'dtd',
  'external',
  'external_file',
  'quadratic',
  'simple',
  'simple-ns',
  'xmlbomb',
  'xmlbomb2',
] as const;
