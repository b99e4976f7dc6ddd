import { describe, expect, it } from 'vitest';
import { renderTable } from '../../bench/table.ts';

describe('a table', () => {
  it('sets names to the left and figures to the right', () => {
    const table = renderTable('Load', [
      ['page', 'requests/s', 'ratio'],
      ['front', '31250', '0.61'],
      ['an article', '9', '0.6'],
    ]);
    expect(table).toBe(
      [
        'Load',
        '─────────────────────────────',
        'page        requests/s  ratio',
        '─────────────────────────────',
        'front            31250   0.61',
        'an article           9    0.6',
        '',
        '',
      ].join('\n'),
    );
  });

  it('bears rows of unequal length, and none at all', () => {
    expect(renderTable('Load', [['page', 'ratio'], ['feed: not built yet']])).toContain(
      '\nfeed: not built yet\n',
    );
    expect(renderTable('Load', [])).toContain('Load');
  });
});
