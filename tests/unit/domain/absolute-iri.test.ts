import { expect, it } from 'vitest';
import { isAbsoluteIri } from '#lib/domain/absolute-iri.ts';

it.each([
  ['https://ancien.example/?p=4021', true],
  ['https://été.example/économie/', true],
  ['tag:journal.example,2026-01-01:article/1', true],
  ['urn:uuid:60a76c80-d399-11d9-b93c-0003939e0af6', true],
  ['4021', false],
  ['/2026/le-port', false],
  ['//journal.example/le-port', false],
  ['https://ancien.example/le port', false],
  ['https://ancien.example/100%', false],
  ['https://', false],
  ['post:', false],
  ['', false],
])('isAbsoluteIri(%j) is %s', (text, isOne) => {
  expect(isAbsoluteIri(text)).toBe(isOne);
});
