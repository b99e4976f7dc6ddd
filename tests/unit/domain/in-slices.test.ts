import { expect, it } from 'vitest';
import { inSlices } from '#lib/domain/in-slices.ts';

it.each([
  [[], []],
  [['a'], [['a']]],
  [['a', 'b'], [['a', 'b']]],
  [
    ['a', 'b', 'c', 'd', 'e'],
    [['a', 'b'], ['c', 'd'], ['e']],
  ],
])('%j by twos is %j', (items, slices) => {
  expect([...inSlices<string>(items, 2)]).toEqual(slices);
});
