import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEME_COLOURS } from '#app/theme-colours.ts';
import { toLinear } from '../../support/colours.ts';

const css = readFileSync('app/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const SIGNS = ['majorelle', 'emerald', 'ochre', 'terracotta', 'saffron', 'burgundy', 'teal'];
/** By next/font, and by PhotoView for each picture. */
const SET_ELSEWHERE = /^--(?:font-newsreader|photo)-?/;
const PAPERS = ['paper', 'paper-sunk'];

describe.each([
  ['light', light],
  ['dark', dark],
])('contrast of the %s edition (WCAG 2.2, 1.4.3 and 1.4.6)', (_, theme) => {
  it.each(PAPERS)('text on %s is at least 7:1', paper => {
    expect(contrast(colour(theme, 'ink'), colour(theme, paper))).toBeGreaterThanOrEqual(7);
  });

  it.each(PAPERS.flatMap(paper => ['ink-muted', ...SIGNS].map(sign => [sign, paper])))(
    '%s on %s is at least 4.5:1',
    (sign, paper) => {
      expect(contrast(colour(theme, sign), colour(theme, paper))).toBeGreaterThanOrEqual(4.5);
    },
  );
});

it('each is defined that a style sheet uses', () => {
  const sheets = globSync(['app/**/*.css', 'components/**/*.css']).map(file => readFileSync(file, 'utf8'));
  const defined = new Set(
    sheets.flatMap(sheet => [...sheet.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)),
  );
  const used = sheets.flatMap(sheet => [...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  expect(used.filter(name => !defined.has(name) && !SET_ELSEWHERE.test(name))).toEqual([]);
});

it('a browser paints the colour of the paper around a page', () => {
  expect(THEME_COLOURS).toEqual({ light: colour(light, 'paper'), dark: colour(dark, 'paper') });
});

it('contrast is WCAG’s: 21 for black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

function colour(theme: string, token: string | undefined): string {
  const found = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(theme)?.[1];
  if (!found) throw new Error(`No colour --${token}.`);
  return found;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(start =>
    toLinear(Number.parseInt(hex.slice(start, start + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
