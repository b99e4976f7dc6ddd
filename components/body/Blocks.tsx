import type { ReactNode } from 'react';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { Block, ListItem } from '#lib/domain/body.ts';
import { splitItem } from '#lib/domain/body-shape.ts';
import type { PicturesBySource } from '#lib/domain/picture.ts';
import { CodeBlock } from './CodeBlock.tsx';
import { EmbedBlock } from './EmbedBlock.tsx';
import { EnclosureBlock } from './EnclosureBlock.tsx';
import { GalleryBlock } from './GalleryBlock.tsx';
import { HeadingBlock } from './HeadingBlock.tsx';
import { ImageBlock } from './ImageBlock.tsx';
import { inOrder } from './in-order.ts';
import { ListBlock } from './ListBlock.tsx';
import { ParagraphBlock } from './ParagraphBlock.tsx';
import { Phrasing } from './Phrasing.tsx';
import { PullquoteBlock } from './PullquoteBlock.tsx';
import { QuoteBlock } from './QuoteBlock.tsx';
import { SeparatorBlock } from './SeparatorBlock.tsx';
import { TableBlock } from './TableBlock.tsx';

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly pictures: PicturesBySource;
}

export function Blocks({ blocks, pictures }: BlocksProps) {
  return inOrder(blocks, block => renderBlock(block, pictures));
}

function renderBlock(block: Block, pictures: PicturesBySource): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphBlock paragraph={block} />;
    case 'heading':
      return <HeadingBlock heading={block} />;
    case 'list':
      return (
        <ListBlock list={block}>{inOrder(block.children, item => renderItem(item, pictures))}</ListBlock>
      );
    case 'quote':
      return (
        <QuoteBlock quote={block}>
          <Blocks blocks={block.children} pictures={pictures} />
        </QuoteBlock>
      );
    case 'pullquote':
      return <PullquoteBlock pullquote={block} />;
    case 'image':
      return <ImageBlock image={block} placed={pictures.get(block.source)} />;
    case 'gallery':
      return <GalleryBlock gallery={block} pictures={pictures} />;
    case 'embed':
      return block.file ? <EnclosureBlock embed={block} file={block.file} /> : <EmbedBlock embed={block} />;
    case 'table':
      return <TableBlock table={block} />;
    case 'code':
      return <CodeBlock code={block} />;
    case 'separator':
      return <SeparatorBlock />;
    default:
      return assertNever(block);
  }
}

function renderItem(item: ListItem, pictures: PicturesBySource): ReactNode {
  const { words, blocks } = splitItem(item);
  return (
    <li>
      <Phrasing nodes={words} />
      <Blocks blocks={blocks} pictures={pictures} />
    </li>
  );
}
