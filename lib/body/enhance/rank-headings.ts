import type { Body, Heading } from '#lib/domain/body.ts';
import { mapBlocks } from '../walk.ts';

/**
 * Gives headings consecutive levels from 2 down, whatever levels the source used for their size: a reader who goes from heading to heading
 * must not meet holes (WCAG 2.2, 1.3.1, technique H42).
 */
export function rankHeadings(body: Body): Body {
  let openLevels: readonly number[] = [];
  const children = mapBlocks(body.children, block => {
    if (block.type !== 'heading') return block;
    openLevels = [...openLevels.filter(level => level < block.level), block.level];
    return { ...block, level: toLevel(openLevels.length) };
  });
  return { ...body, children };
}

function toLevel(rank: number): Heading['level'] {
  if (rank <= 1) return 2;
  return rank === 2 ? 3 : 4;
}
