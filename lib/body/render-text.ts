import { assertNever } from '#lib/domain/assert-never.ts';
import type { Block, Body, Phrasing } from '#lib/domain/body.ts';
import { textOfPhrasing } from './phrasing.ts';

/** The words of a body, blocks parted by a blank line: for search, descriptions and the count of words. */
export function renderBodyText(body: Body): string {
  return renderBlocks(body.children);
}

function renderBlocks(blocks: readonly Block[]): string {
  return join(blocks.map(renderBlock), '\n\n');
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return textOfPhrasing(block.children);
    case 'list':
      return join(
        block.children.map(item => renderBlocks(item.children)),
        '\n',
      );
    case 'quote':
      return join([renderBlocks(block.children), textOf(block.attribution)], '\n\n');
    case 'pullquote':
      return join([textOf(block.children), textOf(block.attribution)], '\n\n');
    case 'image':
      return join([block.alt, textOf(block.caption), block.credit], '\n');
    case 'gallery':
      return join([...block.children.map(renderBlock), textOf(block.caption)], '\n\n');
    case 'embed':
      return join([block.title, textOf(block.caption)], '\n');
    case 'table':
      return join(
        [
          textOf(block.caption),
          ...block.children.map(row =>
            join(
              row.children.map(cell => textOf(cell.children)),
              '\t',
            ),
          ),
        ],
        '\n',
      );
    case 'code':
      return block.value;
    case 'separator':
      return '';
    default:
      return assertNever(block);
  }
}

function textOf(phrasing: readonly Phrasing[] | undefined): string {
  return textOfPhrasing(phrasing ?? []);
}

function join(parts: readonly (string | undefined)[], glue: string): string {
  return parts.filter(Boolean).join(glue);
}
