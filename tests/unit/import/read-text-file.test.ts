import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFeed } from '#lib/import/feed/load-feed.ts';
import { requireTextFile } from '#lib/import/read-text-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manchette-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('requireTextFile', () => {
  it('gives the text whole, however characters fall on its pieces', async () => {
    const text = `\n${'é€🖋'.repeat(100_000)}`;
    const { bytes, read } = await requireTextFile(await write(text));
    const progress: number[] = [];
    const pieces = await Array.fromAsync(read(count => progress.push(count)));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(text);
    expect(progress.at(-1)).toBe(bytes);
  });

  it('leaves out a byte order mark', async () => {
    const { read } = await requireTextFile(await write('\uFEFF<rss/>'));
    expect(await Array.fromAsync(read())).toEqual(['<rss/>']);
  });

  it.each([
    ['an empty file', '', 'essai.xml is empty.'],
    ['a gzip', gzipSync('<rss/>'), 'essai.xml is compressed with gzip: decompress it first.'],
    ['a zip', 'PK\u0003\u0004', 'essai.xml is a zip archive: extract it first.'],
    [
      'UTF-16',
      Buffer.from('\uFEFF<rss/>', 'utf16le'),
      'essai.xml is encoded in UTF-16: convert it to UTF-8 first.',
    ],
  ])('refuses %s', async (_, content, sentence) => {
    await expect(requireTextFile(await write(content))).rejects.toThrow(sentence);
  });

  it('refuses a pipe, without waiting for who writes into it', async () => {
    const pipe = join(folder, 'tube.xml');
    execFileSync('mkfifo', [pipe]);
    await expect(requireTextFile(pipe)).rejects.toThrow('tube.xml is a pipe or a device');
    await expect(loadFeed('/dev/zero', { allowsPrivate: false })).rejects.toThrow(
      'zero is a pipe or a device',
    );
  });

  it('refuses a folder and a file that is not there', async () => {
    await expect(requireTextFile(folder)).rejects.toThrow(/is a folder, not a file\.$/);
    await expect(requireTextFile(join(folder, 'rien.xml'))).rejects.toThrow(
      /^There is no file at .*rien\.xml\.$/,
    );
  });

  it.each([
    ['Latin-1', Buffer.concat([Buffer.from('<rss>\nà\n'), Buffer.from('été', 'latin1')]), 3],
    ['a last character cut short', Buffer.from('a\nà').subarray(0, 3), 2],
    [
      'Latin-1 far into the file',
      Buffer.concat([Buffer.from('é\n'.repeat(300_000)), Buffer.from([0xe9, 0x20])]),
      300_001,
    ],
  ])('refuses %s and names the line', async (_, content, line) => {
    const { read } = await requireTextFile(await write(content));
    await expect(Array.fromAsync(read())).rejects.toThrow(
      `essai.xml is not UTF-8 text: line ${line} holds other bytes.`,
    );
  });
});

async function write(content: string | Buffer): Promise<string> {
  const path = join(folder, 'essai.xml');
  await writeFile(path, content);
  return path;
}
