import { expect, it } from 'vitest';
import { parsePageNumber } from '#lib/domain/page-of.ts';

it.each([
  ['1', 1],
  ['12', 12],
  ['999999', 999_999],
  ['0', undefined],
  ['01', undefined],
  ['1000000', undefined],
  ['-1', undefined],
  ['1\n', undefined],
  ['', undefined],
  ['deux', undefined],
])('the number of a page is read in %j as %s', (text, number) => {
  expect(parsePageNumber(text)).toBe(number);
});
