import { describe, expect, it } from 'vitest';
import type { Block, Phrasing } from '#lib/domain/body.ts';
import { findDirection } from '#lib/domain/direction.ts';

const text = (value: string): Phrasing => ({ type: 'text', value });
const arabic: Phrasing = { type: 'foreign', lang: 'ar', dir: 'rtl', children: [text('مرحبا')] };
const russian: Phrasing = { type: 'foreign', lang: 'ru', dir: 'ltr', children: [text('Привет')] };

const list = (...items: Phrasing[][]): Block => ({
  type: 'list',
  ordered: false,
  children: items.map(children => ({ type: 'listItem', children: [{ type: 'paragraph', children }] })),
});
const tableOf = (...cells: Phrasing[][]): Block => ({
  type: 'table',
  children: [{ type: 'tableRow', children: cells.map(children => ({ type: 'tableCell', children })) }],
});

describe('findDirection', () => {
  it.each<[string, readonly (Phrasing | Block)[], 'rtl' | undefined]>([
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
    ['a list in Arabic', [list([arabic], [arabic, text('.')])], 'rtl'],
    ['a list with a French item', [list([arabic], [text('Le mot')])], undefined],
    ['a table in Arabic', [tableOf([arabic], [text('577')])], 'rtl'],
    ['code below Arabic', [list([arabic]), { type: 'code', value: 'npm' }], undefined],
    ['a line between Arabic', [list([arabic]), { type: 'separator' }], 'rtl'],
  ])('of %s', (_, nodes, direction) => {
    expect(findDirection(nodes)).toBe(direction);
  });
});
