import { expect, it } from 'vitest';
import type { Block, Image } from '#lib/domain/body.ts';
import { listImages } from '#lib/domain/list-images.ts';

const image = (source: string): Image => ({ type: 'image', source, alt: '', width: 'column' });

it('lists the pictures of a body at any depth, in reading order', () => {
  const blocks: readonly Block[] = [
    image('/1.jpg'),
    { type: 'paragraph', children: [] },
    { type: 'quote', children: [image('/2.jpg')] },
    {
      type: 'list',
      ordered: false,
      children: [
        { type: 'listItem', children: [{ type: 'gallery', children: [image('/3.jpg'), image('/4.jpg')] }] },
      ],
    },
  ];
  expect(listImages(blocks).map(({ source }) => source)).toEqual(['/1.jpg', '/2.jpg', '/3.jpg', '/4.jpg']);
});
