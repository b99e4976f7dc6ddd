import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('every setting is in the README', () => {
  const settings = Array.from(
    readFileSync('lib/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): z\b/gm),
    ([, name]) => name,
  );
  expect(settings.length).toBeGreaterThan(15);
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
  expect(settings.filter(name => !readme.includes(`\`${name}\` (`))).toEqual([]);
});
