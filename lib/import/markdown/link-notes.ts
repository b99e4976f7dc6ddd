import { rewriteBlocks } from '#lib/body/walk.ts';
import type { Block, Body, Phrasing } from '#lib/domain/body.ts';
import { findNoteLink, type NoteLink } from './footnotes.ts';

/**
 * Leads the links between notes and the words that call them to the paragraphs they stand in, whose identifiers (`p-12`) are known only now. A
 * call inside a list or a quotation is found from the paragraph or the heading before it; where there is none the words stay without a link.
 */
export function linkNotes(body: Body): Body {
  const places = { note: new Map<string, string>(), call: new Map<string, string>() };
  let blockId: string | undefined;
  for (const block of body.children) {
    if ((block.type === 'paragraph' || block.type === 'heading') && block.id) blockId = block.id;
    if (blockId === undefined) continue;
    for (const { to, name } of listNoteLinks(block)) {
      // The block that holds the link to a note is where its call is, and the other way round.
      setFirst(places[to === 'note' ? 'call' : 'note'], name, blockId);
    }
  }
  const find = ({ to, name }: NoteLink) => places[to].get(name);
  return { ...body, children: rewriteBlocks(body.children, { phrasing: nodes => relink(nodes, find) }) };
}

function listNoteLinks(block: Block): readonly NoteLink[] {
  const links: NoteLink[] = [];
  const collect = (nodes: readonly Phrasing[]): readonly Phrasing[] => {
    for (const node of nodes) {
      const link = node.type === 'link' && findNoteLink(node.url);
      if (link) links.push(link);
      if ('children' in node) collect(node.children);
    }
    return nodes;
  };
  rewriteBlocks([block], { phrasing: collect });
  return links;
}

function relink(nodes: readonly Phrasing[], find: (link: NoteLink) => string | undefined): Phrasing[] {
  return nodes.flatMap((node): readonly Phrasing[] => {
    if (!('children' in node)) return [node];
    const children = relink(node.children, find);
    const link = node.type === 'link' && findNoteLink(node.url);
    if (!link) return [{ ...node, children }];
    const id = find(link);
    return id === undefined ? children : [{ type: 'link', url: `#${id}`, children }];
  });
}

function setFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}
