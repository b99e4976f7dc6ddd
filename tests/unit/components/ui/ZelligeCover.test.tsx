import { brotliCompressSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ZelligeCover } from '#components/ui/ZelligeCover.tsx';
import { CATEGORY_COLOURS } from '#lib/domain/category.ts';
import { idsOf, NAMED_FAMILIES } from '../../../support/zellige.ts';

/** Two kilobytes: a front has thirty covers, and every reader is sent them all. */
const BYTES_MAX = 2048;
const IDS = Array.from({ length: 1000 }, (_, i) => i + 1);
const LARGE_ID = 10_000_000;

const render = (id: number) => renderToStaticMarkup(<ZelligeCover seed={id} colour="terracotta" />);
const namesOf = (markup: string) => [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
const viewBoxOf = (markup: string) => (/viewBox="([^"]*)"/.exec(markup)?.[1] ?? '').split(' ').map(Number);
const referencesOf = (markup: string) =>
  [...markup.matchAll(/(?:href="#|url\(#)([^")]*)/g)].map(([, reference]) => reference);

describe('a zellige cover', () => {
  it.each(CATEGORY_COLOURS)('is drawn in %s', colour => {
    expect(renderToStaticMarkup(<ZelligeCover seed={7} colour={colour} />)).toContain(colour);
  });

  it.each(NAMED_FAMILIES)('is light, with $name', ({ family }) => {
    const bytes = [...idsOf(family, 60), ...idsOf(family, 60, LARGE_ID)].map(id =>
      Buffer.byteLength(render(id)),
    );
    expect(Math.max(...bytes)).toBeLessThanOrEqual(BYTES_MAX);
  });

  it('is lighter yet as a rule', () => {
    const bytes = IDS.map(id => Buffer.byteLength(render(id)));
    expect(bytes.reduce((sum, count) => sum + count) / bytes.length).toBeLessThan(1400);
  });

  it('is nothing much in a compressed page that has twelve', () => {
    const twelve = IDS.slice(100, 112).map(render).join('');
    expect(brotliCompressSync(twelve).length).toBeLessThan(2560);
  });

  it('is hidden from those who hear the page, and has no words', () => {
    for (const markup of IDS.slice(0, 100).map(render)) {
      expect(markup).toMatch(/^<svg [^>]*aria-hidden="true"/);
      expect(markup.replaceAll(/<[^>]*>/g, '')).toBe('');
      expect(markup).not.toMatch(/<(?:title|desc|text|a)\b/);
    }
  });

  it('is a strip where one is wanted, as high as the card and filled to both ends', () => {
    for (const id of IDS.slice(0, 100)) {
      const strip = renderToStaticMarkup(<ZelligeCover seed={id} colour="teal" shape="strip" />);
      const [x = 0, , width = 0, height = 0] = viewBoxOf(strip);
      expect(width / height).toBeCloseTo(5, 0);
      expect(height).toBe(viewBoxOf(render(id))[3]);
      const radii = [...strip.matchAll(/<circle [^>]*r="(\d+)"/g)].map(([, radius]) => Number(radius));
      expect(Math.min(...radii)).toBeGreaterThan(Math.hypot(width, height) / 2 + Math.abs(x + width / 2));
    }
  });

  it('takes its colours from style sheets alone', () => {
    for (const markup of IDS.slice(0, 500).map(render)) {
      expect(markup).not.toContain('style=');
      expect(markup.match(/(?:fill|stroke)="(?!none"|url\()[^"]*"/g)).toBeNull();
      expect(markup).not.toMatch(/class="(?:[^"]* )?undefined/);
    }
  });

  it('names its parts as no other cover of the page does, and refers to its own alone', () => {
    const markups = [1, 11, 111, 1111, 2, 12, 22, 122, ...IDS.slice(200, 400)].map(render);
    const ids = markups.flatMap(namesOf);
    expect(new Set(ids).size).toBe(ids.length);
    for (const markup of markups) {
      const own = new Set(namesOf(markup));
      expect(referencesOf(markup).filter(reference => !own.has(reference))).toEqual([]);
    }
  });
});
