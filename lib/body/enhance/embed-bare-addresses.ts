import type { Block, Body, Phrasing } from '#lib/domain/body.ts';
import { toWebUrl } from '../address.ts';
import { toEmbed } from '../embed.ts';
import { isEmbeddable } from '../embed-providers.ts';
import { textOfPhrasing } from '../phrasing.ts';

/** A known platform's address alone in its paragraph is the document itself: so WordPress reads it, and so did the writer. */
export function embedBareAddresses(body: Body): Body {
  return { ...body, children: body.children.map(toEmbedIfBare) };
}

function toEmbedIfBare(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const address = findBareAddress(block.children);
  const url = address === undefined ? undefined : toWebUrl(address);
  if (address === undefined || url === undefined || !isEmbeddable(url)) return block;
  return toEmbed(address) ?? block;
}

function findBareAddress(nodes: readonly Phrasing[]): string | undefined {
  const text = textOfPhrasing(nodes);
  return /^https?:\/\/\S+$/.test(text) && nodes.every(isPlain) ? text : undefined;
}

/** A link counts when its words are its address. */
function isPlain(node: Phrasing): boolean {
  return (
    node.type === 'text' ||
    (node.type === 'link' && URL.parse(textOfPhrasing(node.children))?.href === node.url)
  );
}
