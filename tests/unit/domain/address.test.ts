import { expect, it } from 'vitest';
import { toFileName } from '#lib/domain/address.ts';

it.each([
  ['https://a.example/wp-content/Rapport%20d%E2%80%99%C3%A9t%C3%A9.pdf?v=2#page=3', 'Rapport d’été.pdf'],
  ['/media/ab/voix.mp3', 'voix.mp3'],
  ['100 %.pdf', '100 %.pdf'],
  ['/media/', ''],
])('the file of %s', (address, name) => {
  expect(toFileName(address)).toBe(name);
});
