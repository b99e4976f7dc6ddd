import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildStyleSheets } from '#lib/commands/build-style-sheets.ts';
import { readStyleSheets, selectStyles } from '#lib/delivery/style-sheets.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'styles-'));
  await mkdir(path.join(folder, 'static/chunks'), { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** What of a sheet of the build stands in a page with these classes. */
async function write(css: string, ...used: readonly string[]) {
  await writeFile(path.join(folder, 'static/chunks/a.css'), css);
  await writeFile(path.join(folder, 'static/chunks/a.js'), 'nothing()');
  await buildStyleSheets(folder);
  const sheets = await readStyleSheets(folder);
  expect([...sheets.keys()]).toEqual(['/_next/static/chunks/a.css']);
  return selectStyles(sheets.get('/_next/static/chunks/a.css') ?? [], new Set(used));
}

describe('a style sheet of the build, in a page', () => {
  it.each([
    ['p{color:red}'],
    ['@layer reset,tokens;@layer base{a{color:red}.x{color:red}}'],
    ['@font-face{font-family:a;src:url(/a.woff2)}'],
    ['@keyframes a{from{color:red}.x{color:red}}'],
    ['p:not(.x){color:red}'],
    [':is(.x,p){color:red}'],
    ['.x,p{color:red}'],
    ['[title=".x"]{color:red}'],
    ['.x\\:y{color:red}'],
    ['@media print{.x{color:red}p{color:red}}'],
  ])('has %s whatever it is made of', async css => {
    expect(await write(css)).toBe(css);
  });

  it.each([
    ['.x{color:red}'],
    ['.x a:hover{color:red}'],
    ['h2.x:nth-child(2){color:red}'],
    ['div .x:not(.y)>p{color:red}'],
    [':is(h2,h3).x{color:red}'],
    ['@media print{.x{color:red}}'],
    ['@supports (display:grid){@media (width>3px){.x,.y .z{color:red}}}'],
  ])('has %s for its class alone', async css => {
    expect(await write(css, 'a', 'xx')).toBe('');
    expect(await write(css, 'x')).toBe(css);
  });

  it('keeps the order of its rules', async () => {
    const css = '.x{color:red}p{color:red}.y{color:red}.x{color:blue}';
    expect(await write(css, 'x')).toBe('.x{color:red}p{color:red}.x{color:blue}');
  });

  it('gives an address that counts from the sheet as it counts from a page', async () => {
    const css = '@font-face{src:url(../media/a.woff2),url("./b.woff2")}p{background:url(data:,x)}';
    expect(await write(css)).toBe(
      '@font-face{src:url(/_next/static/media/a.woff2),url("/_next/static/chunks/b.woff2")}p{background:url(data:,x)}',
    );
  });

  it('is refused when it would end its own element', async () => {
    await expect(write('p{content:"</STYLE>"}')).rejects.toThrow('a.css');
  });
});
