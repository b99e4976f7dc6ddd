import { describe, expect, it } from 'vitest';
import { rankHeadings } from '#lib/body/enhance/rank-headings.ts';
import { body, heading } from '../../../support/body-nodes.ts';

describe('rankHeadings', () => {
  it('leaves no hole between levels, whatever the source began with', () => {
    const ranked = rankHeadings(
      body(heading(3, 'a'), heading(4, 'b'), heading(3, 'c'), heading(2, 'd'), heading(4, 'e')),
    );
    expect(ranked.children.map(block => block.type === 'heading' && block.level)).toEqual([2, 3, 2, 2, 3]);
  });
});
