import type { ReactNode } from 'react';
import { inOrder } from '#components/body/in-order.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { Block, List, ListItem } from '#lib/domain/body.ts';
import { NUMBERING_TYPES, splitItem } from '#lib/domain/body-shape.ts';
import { findDirection } from '#lib/domain/direction.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';
import { MobileCode } from './MobileCode.tsx';
import { MobileEmbed } from './MobileEmbed.tsx';
import { MobileFigure } from './MobileFigure.tsx';
import { MobileImage } from './MobileImage.tsx';
import { MobilePhrasing } from './MobilePhrasing.tsx';
import { MobileTable } from './MobileTable.tsx';

interface MobileBlocksProps {
  readonly blocks: readonly Block[];
  readonly pictures: PicturesBySource;
}

/** The blocks of a body as plain HTML: the same words, under the same identifiers, as in the full edition. */
export function MobileBlocks({ blocks, pictures }: MobileBlocksProps) {
  return inOrder(blocks, block => renderBlock(block, pictures));
}

function renderBlock(block: Block, pictures: PicturesBySource): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={block.id} dir={findDirection(block.children)}>
          <MobilePhrasing nodes={block.children} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.id} dir={findDirection(block.children)}>
          <MobilePhrasing nodes={block.children} />
        </Heading>
      );
    }
    case 'list':
      return renderList(block, pictures);
    case 'quote':
      return (
        <MobileFigure caption={block.attribution}>
          <blockquote dir={findDirection(block.children)}>
            <MobileBlocks blocks={block.children} pictures={pictures} />
          </blockquote>
        </MobileFigure>
      );
    case 'pullquote':
      return (
        <MobileFigure caption={block.attribution}>
          <blockquote>
            <p dir={findDirection(block.children)}>
              <MobilePhrasing nodes={block.children} />
            </p>
          </blockquote>
        </MobileFigure>
      );
    case 'image':
      return <MobileImage image={block} placed={pictures.get(block.source)} />;
    case 'gallery':
      return (
        <MobileFigure caption={block.caption}>
          {inOrder(block.children, image => (
            <MobileImage image={image} placed={pictures.get(image.source)} />
          ))}
        </MobileFigure>
      );
    case 'embed':
      return <MobileEmbed embed={block} />;
    case 'table':
      return <MobileTable table={block} />;
    case 'code':
      return <MobileCode code={block} />;
    case 'separator':
      return <hr />;
    default:
      return assertNever(block);
  }
}

function renderList(list: List, pictures: PicturesBySource): ReactNode {
  const { ordered, start, isReversed, numbering, children } = list;
  const items = inOrder(children, item => renderItem(item, pictures));
  const dir = findDirection(children);
  if (!ordered) return <ul dir={dir}>{items}</ul>;
  return (
    <ol dir={dir} start={start} reversed={isReversed} type={numbering && NUMBERING_TYPES[numbering]}>
      {items}
    </ol>
  );
}

function renderItem(item: ListItem, pictures: PicturesBySource): ReactNode {
  const { words, blocks } = splitItem(item);
  return (
    <li>
      <MobilePhrasing nodes={words} />
      <MobileBlocks blocks={blocks} pictures={pictures} />
    </li>
  );
}
