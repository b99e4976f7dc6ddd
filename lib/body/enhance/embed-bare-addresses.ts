import type { Block, Body, Phrasing } from '#lib/domain/body.ts';
import { toWebUrl } from '../address.ts';
import { toEmbed } from '../embed.ts';
import { isEmbeddable } from '../embed-providers.ts';
import { isBlank, textOfPhrasing } from '../phrasing.ts';

/**
 * A known platform's address alone on its line is the document itself: so WordPress reads it, and so did the writer. Any other leads where it says: a
 * reader cannot follow it otherwise.
 */
export function embedBareAddresses(body: Body): Body {
  return { ...body, children: body.children.flatMap(splitAtAddresses) };
}

function splitAtAddresses(block: Block): readonly Block[] {
  if (block.type !== 'paragraph' || !ADDRESS.test(textOfPhrasing(block.children))) return [block];
  const blocks: Block[] = [];
  let lines: (readonly Phrasing[])[] = [];
  const endParagraph = () => {
    const children = joinLines(lines);
    if (!isBlank(children)) blocks.push({ ...block, children });
    lines = [];
  };
  for (const line of splitLines(block.children)) {
    const address = line.every(isPlain) ? textOfPhrasing(line).trim() : '';
    const url = ADDRESS.test(address) ? toWebUrl(address) : undefined;
    const embed = url !== undefined && isEmbeddable(url) ? toEmbed(address) : undefined;
    if (embed === undefined) {
      lines.push(url === undefined ? line : [toLink(url, address)]);
    } else {
      endParagraph();
      blocks.push(embed);
    }
  }
  endParagraph();
  return blocks;
}

const ADDRESS = /^\s*https?:\/\/\S+\s*$/m;

function splitLines(nodes: readonly Phrasing[]): Phrasing[][] {
  let line: Phrasing[] = [];
  const lines = [line];
  for (const node of nodes) {
    if (node.type === 'break') {
      line = [];
      lines.push(line);
    } else {
      line.push(node);
    }
  }
  return lines;
}

function joinLines(lines: readonly (readonly Phrasing[])[]): Phrasing[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));
}

function toLink({ href }: URL, address: string): Phrasing {
  return { type: 'link', url: href, children: [{ type: 'text', value: address }] };
}

/** A link counts when its words are its address. */
function isPlain(node: Phrasing): boolean {
  return (
    node.type === 'text' ||
    (node.type === 'link' && URL.parse(textOfPhrasing(node.children))?.href === node.url)
  );
}
