import { describe, expect, it } from 'vitest';
import { toPlainLinks } from '#lib/import/markdown/wiki-links.ts';

describe('toPlainLinks', () => {
  it.each([
    ['[[Le port]]', '[Le port](<Le port.md>)'],
    ['[[villes/Le port#La grue|lire]]', '[lire](<villes/Le port.md#La grue>)'],
    ['[[#La grue]]', '[La grue](<#La grue>)'],
    ['| [[a\\|b]] |', '| [b](<a.md>) |'],
    ['![[photo été.png|300]]', '![](<photo été.png>)'],
    ['![[photo.png|La grue]]', '![La grue](<photo.png>)'],
    ['![[Le port]]', '[Le port](<Le port.md>)'],
    ['Un %%à vérifier%% mot ==marqué==, 100%% de a==b==c', 'Un  mot marqué, 100%% de a==b==c'],
    ['`[[a]]` et\n\n```\n==b==\n```', '`[[a]]` et\n\n```\n==b==\n```'],
    [
      '<a title="[[a]] ==b==">[[c]]</a><! x="[[[d]]">',
      '<a title="[[a]] ==b==">[c](<c.md>)</a><! x="[[[d]]">',
    ],
    ['a[[0]] == 1 et [[]]', 'a[0](<0.md>) == 1 et [[]]'],
  ])('reads %s', (markdown, plain) => {
    expect(toPlainLinks(markdown)).toBe(plain);
  });

  it.each(['[[', '[[a|', '==a', '%%', ' %%a', '[[<a'])('reads a megabyte of %s at once', part => {
    const startedAt = performance.now();
    toPlainLinks(part.repeat(1_000_000 / part.length));
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });
});
