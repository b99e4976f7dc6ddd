import { assertNever } from '#lib/domain/assert-never.ts';
import type { Block, Image, Phrasing } from '#lib/domain/body.ts';

/** What to make of a block's words. `text` is for its plain strings: description, credit, title. */
export interface Rewriting {
  readonly phrasing: (nodes: readonly Phrasing[]) => readonly Phrasing[];
  readonly text?: (value: string) => string;
}

/** The same blocks with `rewrite` applied to each list of phrasing that stands on its own (a paragraph's, a cell's, a caption's). */
export function rewriteBlocks(blocks: readonly Block[], rewriting: Rewriting): Block[] {
  return blocks.map(block => rewriteBlock(block, rewriting));
}

function rewriteBlock(block: Block, rewriting: Rewriting): Block {
  const { phrasing, text = value => value } = rewriting;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: phrasing(block.children) };
    case 'pullquote':
      return {
        ...block,
        children: phrasing(block.children),
        ...rewriteAttribution(block.attribution, phrasing),
      };
    case 'quote':
      return {
        ...block,
        children: rewriteBlocks(block.children, rewriting),
        ...rewriteAttribution(block.attribution, phrasing),
      };
    case 'list':
      return {
        ...block,
        children: block.children.map(item => ({
          ...item,
          children: rewriteBlocks(item.children, rewriting),
        })),
      };
    case 'image':
      return rewriteImage(block, rewriting);
    case 'gallery':
      return {
        ...block,
        children: block.children.map(image => rewriteImage(image, rewriting)),
        ...rewriteCaption(block.caption, phrasing),
      };
    case 'embed':
      return {
        ...block,
        ...(block.title !== undefined && { title: text(block.title) }),
        ...rewriteCaption(block.caption, phrasing),
      };
    case 'table':
      return {
        ...block,
        children: block.children.map(row => ({
          ...row,
          children: row.children.map(cell => ({ ...cell, children: phrasing(cell.children) })),
        })),
        ...rewriteCaption(block.caption, phrasing),
      };
    case 'code':
    case 'separator':
      return block;
    default:
      return assertNever(block);
  }
}

function rewriteImage(image: Image, { phrasing, text = value => value }: Rewriting): Image {
  return {
    ...image,
    alt: text(image.alt),
    ...(image.credit !== undefined && { credit: text(image.credit) }),
    ...rewriteCaption(image.caption, phrasing),
  };
}

function rewriteCaption(caption: readonly Phrasing[] | undefined, phrasing: Rewriting['phrasing']) {
  return caption && { caption: phrasing(caption) };
}

function rewriteAttribution(attribution: readonly Phrasing[] | undefined, phrasing: Rewriting['phrasing']) {
  return attribution && { attribution: phrasing(attribution) };
}

/** The same blocks with `change` applied to every heading or paragraph…, at any depth, in reading order. */
export function mapBlocks(blocks: readonly Block[], change: (block: Block) => Block): Block[] {
  return blocks.map(block => {
    const changed = change(block);
    switch (changed.type) {
      case 'quote':
        return { ...changed, children: mapBlocks(changed.children, change) };
      case 'list':
        return {
          ...changed,
          children: changed.children.map(item => ({ ...item, children: mapBlocks(item.children, change) })),
        };
      default:
        return changed;
    }
  });
}
