import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORY_COLOURS } from '#lib/domain/category.ts';
import { GLAZES } from '#lib/media/zellige/glazes.ts';
import { mixInOklab } from '../../../support/colours.ts';

const tokens = readFileSync('app/styles/tokens.css', 'utf8');
const categories = readFileSync('components/ui/category-colour.module.css', 'utf8');
const [cover = ''] = readFileSync('components/ui/ZelligeCover.module.css', 'utf8').split('@media');
const TONES = ['deep', 'full', 'soft', 'pale', 'accent'] as const;

describe.each(CATEGORY_COLOURS)(
  'a cover in %s has, as a picture, the colours that a page gives it',
  category => {
    it.each(TONES)('%s', tone => {
      expect(GLAZES[category][tone]).toBe(toneOf(category, tone));
    });

    it('mortar', () => {
      expect(GLAZES[category].mortar).toBe(token('paper'));
    });
  },
);

/** What the style sheets make of a tone by day: a token, or two of them mixed. */
function toneOf(category: string, tone: string): string {
  const value = find(cover, `\\.${tone} \\{\\s*color: ([^;]+);`);
  const mix = /^color-mix\(in oklab, var\(--(\w+)\), var\(--(\w+)\) (\d+)%\)$/.exec(value);
  if (!mix) return variable(category, find(value, '^var\\(--(\\w+)\\)$'));
  const [, from = '', to = '', percent] = mix;
  return mixInOklab(variable(category, from), variable(category, to), Number(percent) / 100);
}

/** A token, or one of the two variables that a category's class sets to one. */
function variable(category: string, name: string): string {
  return token(
    name === 'category' || name === 'counterpoint'
      ? find(categories, `\\.${category} \\{[^}]*--${name}: var\\(--(\\w+)\\)`)
      : name,
  );
}

function token(name: string): string {
  return find(tokens, `--${name}: (#[0-9a-f]{6});`);
}

function find(css: string, pattern: string): string {
  const found = new RegExp(pattern).exec(css)?.[1];
  if (found === undefined) throw new Error(`The style sheets have no ${pattern}.`);
  return found;
}
