import type { Block, Body, Phrasing } from '#lib/domain/body.ts';
import { toSlug } from '#lib/french/slug.ts';
import type { Report } from '../body-fault.ts';
import { mapBlocks, rewriteBlocks } from '../walk.ts';

/** A link to a passage of the article leads to its heading or paragraph; where there is none, only its words stay. */
export function unlinkDeadFragments(body: Body, report: Report): Body {
  const ids = listIds(body.children);
  const retarget = (nodes: readonly Phrasing[]): readonly Phrasing[] => {
    if (!nodes.some(node => 'children' in node)) return nodes;
    const retargeted: Phrasing[] = [];
    for (const node of nodes) {
      const isFragment = node.type === 'link' && node.url.startsWith('#');
      const id = isFragment ? findId(node.url.slice(1), ids) : undefined;
      if (isFragment && id === undefined) {
        report('lost-link', node.url);
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

function listIds(blocks: readonly Block[]): ReadonlySet<string> {
  const ids = new Set<string>();
  mapBlocks(blocks, block => {
    if ('id' in block && block.id !== undefined) ids.add(block.id);
    return block;
  });
  return ids;
}

/** Anchors that are no identifier of ours became one as headings' words do: `#Mon_titre` is « mon-titre ». */
function findId(fragment: string, ids: ReadonlySet<string>): string | undefined {
  if (ids.has(fragment)) return fragment;
  const slug = toSlug(decode(fragment));
  return slug !== undefined && ids.has(slug) ? slug : undefined;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A lone `%` is no escape.
    return fragment;
  }
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
