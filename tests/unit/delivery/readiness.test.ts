import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identifyFile, listProblems, toDiskProblem } from '#lib/delivery/readiness.ts';
import { createFolder } from '../../support/database.ts';

const MIB = 1024 * 1024;

/** A disk in blocks of 4 KB. */
function disk({ mib, freeMib }: { mib: number; freeMib: number }) {
  return { bsize: 4096, blocks: (mib * MIB) / 4096, bavail: (freeMib * MIB) / 4096 };
}

describe('toDiskProblem', () => {
  it.each([
    ['a large disk with room for the log', { mib: 200_000, freeMib: 64 }],
    ['a small disk with room for its size', { mib: 24, freeMib: 2 }],
  ])('finds none on %s', (_, sizes) => {
    expect(toDiskProblem('data', disk(sizes))).toBeUndefined();
  });

  it.each([
    ['a large disk', { mib: 200_000, freeMib: 63 }, 'nearly full: 66.1 MB are free.'],
    ['a small disk', { mib: 24, freeMib: 1 }, 'nearly full: 1.0 MB are free.'],
    ['a disk without any room', { mib: 24, freeMib: 0 }, 'full.'],
  ])('names %s that is running out', (_, sizes, words) => {
    expect(toDiskProblem('data', disk(sizes))).toBe(`The disk under data is ${words}`);
  });
});

describe('listProblems', () => {
  it('tells a database whose file was removed, or replaced by another', async () => {
    const databaseFile = join(await createFolder(), 'manchette.db');
    const other = `${databaseFile}.other`;
    await writeFile(databaseFile, 'one');
    await writeFile(other, 'other');
    const openedFile = await identifyFile(databaseFile);
    const ask = () =>
      listProblems({
        watch: { problem: undefined },
        renderer: { isAnswering: async () => true },
        databaseFile,
        openedFile,
      });
    expect(await ask()).toEqual([]);
    // As a program does that works on it in its place: the file is the same.
    await writeFile(databaseFile, 'changed');
    expect(await ask()).toEqual([]);
    await rename(other, databaseFile);
    const problem = expect.stringMatching(/^The database \S+ was moved or replaced, .*\.$/);
    expect(await ask()).toEqual([problem]);
    await rm(databaseFile);
    expect(await ask()).toEqual([problem]);
  });
});
