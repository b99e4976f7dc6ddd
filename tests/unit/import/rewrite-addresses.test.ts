import { describe, expect, it } from 'vitest';
import { rewriteAddresses } from '#lib/import/rewrite-addresses.ts';

const toWhole = (address: string) => URL.parse(address, 'https://journal.example/a/b')?.href;

describe('rewriteAddresses', () => {
  it.each([
    ['<a href="c">mot</a>', '<a href="https://journal.example/a/c">mot</a>'],
    ['<img data-original="/c.jpg">', '<img data-original="https://journal.example/c.jpg">'],
    [
      '<img srcset="c,1.jpg 300w, //autre.example/d.jpg 1200w">',
      '<img srcset="https://journal.example/a/c,1.jpg 300w, https://autre.example/d.jpg 1200w">',
    ],
    [
      '<img srcset="c.jpg,d.jpg 1x,e.jpg 2x">',
      '<img srcset="https://journal.example/a/c.jpg,d.jpg 1x, https://journal.example/a/e.jpg 2x">',
    ],
    ['<img data-srcset="http://[ 2x,">mot', '<img>mot'],
  ])('makes the addresses of %s whole', async (html, whole) => {
    expect(await rewriteAddresses(html, { link: toWhole, picture: toWhole })).toBe(whole);
  });
});
