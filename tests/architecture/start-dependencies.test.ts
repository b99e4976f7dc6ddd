import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { dependencies } from '../../package.json' with { type: 'json' };

/** Where Next says what a build of TypeScript wants; it installs by itself what is not there, in the midst of a start. */
const WANTED_BY_NEXT = 'node_modules/next/dist/lib/verify-typescript-setup.js';

it('a start finds all that it builds with, installed without the tools of development', async () => {
  const source = await readFile(WANTED_BY_NEXT, 'utf8');
  const wanted = new Set(source.matchAll(/pkg: '([^']+)'/g).map(([, name]) => name));
  expect(wanted.size).toBeGreaterThan(2);
  expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...wanted]));
});
