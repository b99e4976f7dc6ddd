import { describe, expect, it } from 'vitest';
import type { Phrasing } from '#lib/domain/body.ts';
import { findDirection } from '#lib/domain/direction.ts';

const text = (value: string): Phrasing => ({ type: 'text', value });
const arabic: Phrasing = { type: 'foreign', lang: 'ar', dir: 'rtl', children: [text('مرحبا')] };
const russian: Phrasing = { type: 'foreign', lang: 'ru', dir: 'ltr', children: [text('Привет')] };

describe('findDirection', () => {
  it.each<[string, readonly Phrasing[], 'rtl' | undefined]>([
    ['Arabic alone', [arabic], 'rtl'],
    [
      'Arabic with marks and numbers',
      [text('« '), arabic, text(' » (2026)'), { type: 'break' }, arabic],
      'rtl',
    ],
    ['Arabic in bold', [{ type: 'strong', children: [arabic] }], 'rtl'],
    ['Arabic in a French sentence', [text('Le mot '), arabic], undefined],
    ['Arabic beside Russian', [arabic, russian], undefined],
    ['code beside Arabic', [arabic, { type: 'inlineCode', value: 'npm' }], undefined],
    ['French', [text('Le mot')], undefined],
    ['nothing', [], undefined],
  ])('of %s', (_, nodes, direction) => {
    expect(findDirection(nodes)).toBe(direction);
  });
});
