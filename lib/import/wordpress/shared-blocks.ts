/**
 * The content with the blocks that several articles share in their places. WordPress (« reusable blocks », later « synced patterns ») keeps each as an item of
 * its own, and an article holds its number alone. One that is not in the export, or was not public, stays a number and is reported with the other blocks.
 */
export function withSharedBlocks(content: string, sharedBlocks: ReadonlyMap<number, string>): string {
  if (sharedBlocks.size === 0 || !content.includes('<!-- wp:block ')) return content;
  let blocksLeft = BLOCKS_MAX;
  const expand = (html: string, depth: number): string =>
    html.replace(REFERENCE, (reference, number: string) => {
      const shared = sharedBlocks.get(Number(number));
      if (shared === undefined || depth === NESTING_MAX || blocksLeft === 0) return reference;
      blocksLeft--;
      return expand(shared, depth + 1);
    });
  return expand(content, 0);
}

/** WordPress escapes `<` and `>` in a block's settings. */
const REFERENCE = /<!-- wp:block \{[^<>]{0,999}?"ref":(\d{1,15})\b[^<>]{0,9999}\/-->/g;

/** Shared blocks hold others, and one that holds itself shows nothing on the former site either. */
const NESTING_MAX = 4;
const BLOCKS_MAX = 200;
