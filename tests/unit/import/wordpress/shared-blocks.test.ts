import { describe, expect, it } from 'vitest';
import { withSharedBlocks } from '#lib/import/wordpress/shared-blocks.ts';

const shared = new Map([
  [5, '<p>Abonnez-vous.</p>'],
  [6, '<div><!-- wp:block {"ref":5} /--></div>'],
  [7, '<p>Encore</p><!-- wp:block {"ref":7} /-->'],
  [8, '<!-- wp:block {"ref":9} /-->'.repeat(100)],
  [9, '<!-- wp:block {"ref":8} /-->'.repeat(100)],
]);

describe('withSharedBlocks', () => {
  it.each([
    ['one', '<p>a</p><!-- wp:block {"ref":5} /--><p>b</p>', '<p>a</p><p>Abonnez-vous.</p><p>b</p>'],
    [
      'one with settings',
      '<!-- wp:block {"lock":{"move":true},"ref":5,"content":{}} /-->',
      '<p>Abonnez-vous.</p>',
    ],
    ['one in another', '<!-- wp:block {"ref":6} /-->', '<div><p>Abonnez-vous.</p></div>'],
    ['one that is not there', '<!-- wp:block {"ref":50} /-->', '<!-- wp:block {"ref":50} /-->'],
    ['another block', '<!-- wp:latest-posts {"ref":5} /-->', '<!-- wp:latest-posts {"ref":5} /-->'],
  ])('puts in its place %s', (_, content, expanded) => {
    expect(withSharedBlocks(content, shared)).toBe(expanded);
  });

  it('comes to an end where blocks hold themselves', () => {
    expect(withSharedBlocks('<!-- wp:block {"ref":7} /-->', shared).match(/Encore/g)).toHaveLength(4);
    expect(withSharedBlocks('<!-- wp:block {"ref":8} /-->', shared).length).toBeLessThan(1_000_000);
  });
});
