import { expect, it } from 'vitest';
import { toNameKey } from '#lib/domain/name-key.ts';

it.each([
  ['Éric l’Œuf', 'eric l oeuf'],
  ['« Saint-Exupéry », A. de', 'saint exupery a de'],
  ['  El\u00a0Idrissi ', 'el idrissi'],
  ['أمينة', 'امينة'],
  ['…', ''],
])('%j is put in order by %j', (name, key) => {
  expect(toNameKey(name)).toBe(key);
});
