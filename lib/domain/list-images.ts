import type { Block, Image } from './body.ts';

/** The pictures of a body, at whatever depth, in reading order. */
export function listImages(blocks: readonly Block[]): readonly Image[] {
  return blocks.flatMap((block): readonly Image[] => {
    switch (block.type) {
      case 'image':
        return [block];
      case 'gallery':
        return block.children;
      case 'quote':
        return listImages(block.children);
      case 'list':
        return block.children.flatMap(item => listImages(item.children));
      default:
        return [];
    }
  });
}
