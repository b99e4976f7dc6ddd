import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readStyleSheets } from '#lib/delivery/style-sheets.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'styles-'));
  await mkdir(path.join(folder, 'chunks'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function read(css: string) {
  await writeFile(path.join(folder, 'chunks', 'a.css'), css);
  await writeFile(path.join(folder, 'chunks', 'a.js'), 'nothing()');
  return readStyleSheets(folder);
}

it('knows the sheets of the build by their address, with their hash', async () => {
  const css = 'p{color:red}';
  expect([...(await read(css))]).toEqual([
    ['/_next/static/chunks/a.css', { css, hash: createHash('sha256').update(css).digest('base64') }],
  ]);
});

it('gives an address that counts from the sheet as it counts from a page', async () => {
  const sheets = await read(
    '@font-face{src:url(../media/a.woff2),url("./b.woff2")}p{background:url(data:,x)}',
  );
  expect(sheets.get('/_next/static/chunks/a.css')?.css).toBe(
    '@font-face{src:url(/_next/static/media/a.woff2),url("/_next/static/chunks/b.woff2")}p{background:url(data:,x)}',
  );
});

it('refuses a sheet that would end its own element', async () => {
  await expect(read('p{content:"</STYLE>"}')).rejects.toThrow('a.css');
});
