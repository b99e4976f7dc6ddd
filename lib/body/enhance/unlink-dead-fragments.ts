import { decodePercent } from '#lib/domain/address.ts';
import type { Block, Body, Phrasing } from '#lib/domain/body.ts';
import { toSlug } from '#lib/french/slug.ts';
import { isAnchorAlone, readAnchoredUrl } from '../anchored-url.ts';
import type { Report } from '../body-fault.ts';
import { mapBlocks, rewriteBlocks } from '../walk.ts';

/**
 * A link to a passage of the article leads to its heading or paragraph, also from a note to the word that calls it and back; where there is none, only
 * its words stay.
 */
export function unlinkDeadFragments(body: Body, report: Report): Body {
  const find = placesOf(body.children);
  const retarget = (nodes: readonly Phrasing[]): readonly Phrasing[] => {
    if (!nodes.some(node => 'children' in node)) return nodes;
    const retargeted: Phrasing[] = [];
    for (const node of nodes) {
      const passage = node.type === 'link' ? readAnchoredUrl(node.url) : undefined;
      const id = passage && find(passage.fragment);
      if (passage !== undefined && 'children' in node && id === undefined) {
        if (!('url' in node && isAnchorAlone(node.url))) report('lost-link', `#${passage.fragment}`);
        for (const child of retarget(node.children)) append(retargeted, child);
      } else {
        append(retargeted, toRetargeted(node, id));
      }
    }
    return retargeted;
  };
  const toRetargeted = (node: Phrasing, id: string | undefined): Phrasing => {
    if (!('children' in node)) return node;
    const children = retarget(node.children);
    return node.type === 'link' && id !== undefined
      ? { ...node, url: `#${id}`, children }
      : { ...node, children };
  };
  return { ...body, children: rewriteBlocks(body.children, { phrasing: retarget }) };
}

/** Finds the identifier a fragment leads to. */
function placesOf(blocks: readonly Block[]): (fragment: string) => string | undefined {
  const ids = listIds(blocks);
  let anchors: ReadonlyMap<string, string> | undefined;
  return fragment => {
    if (ids.has(fragment)) return fragment;
    anchors ??= listAnchors(blocks);
    const name = decodePercent(fragment);
    return anchors.get(fragment) ?? anchors.get(name) ?? findSlug(name, ids);
  };
}

function listIds(blocks: readonly Block[]): ReadonlySet<string> {
  const ids = new Set<string>();
  mapBlocks(blocks, block => {
    if ('id' in block && block.id !== undefined) ids.add(block.id);
    return block;
  });
  return ids;
}

/** The paragraph or heading where each anchor stands; inside a list or a quotation, which have no identifier, the one before. */
function listAnchors(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  let id: string | undefined;
  const collect = (nodes: readonly Phrasing[]): readonly Phrasing[] => {
    for (const node of nodes) {
      const name = node.type === 'link' ? readAnchoredUrl(node.url)?.name : undefined;
      if (name !== undefined && id !== undefined && !anchors.has(name)) anchors.set(name, id);
      if ('children' in node) collect(node.children);
    }
    return nodes;
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') id = block.id ?? id;
    rewriteBlocks([block], { phrasing: collect });
  }
  return anchors;
}

/** Anchors that are no identifier of ours became one as headings' words do: `#Mon_titre` is « mon-titre ». */
function findSlug(name: string, ids: ReadonlySet<string>): string | undefined {
  const slug = toSlug(name);
  return slug !== undefined && ids.has(slug) ? slug : undefined;
}

/** The words of a link that went join the words beside it. */
function append(nodes: Phrasing[], node: Phrasing): void {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text') {
    nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
  } else {
    nodes.push(node);
  }
}
