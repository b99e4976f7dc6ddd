import { expect, it } from 'vitest';
import { toInitial } from '#lib/french/initial.ts';

it.each([
  ['Amina', 'A'],
  ['amina', 'A'],
  ['Éric', 'E'],
  ['Çelik', 'C'],
  ['œuvres', 'O'],
  ['Œdipe', 'O'],
  ['أمينة', 'ا'],
  ['2026', '#'],
  ['« Fleurs »', 'F'],
  ['L’Oréal', 'L'],
  ['…', '#'],
  ['', '#'],
])('%j stands under %s', (name, initial) => {
  expect(toInitial(name)).toBe(initial);
});
