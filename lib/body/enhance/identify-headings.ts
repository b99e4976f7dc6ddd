import type { Body } from '#lib/domain/body.ts';
import { freeSlug } from '#lib/domain/slug.ts';
import { toSlug } from '#lib/french/slug.ts';
import { textOfPhrasing } from '../phrasing.ts';
import { mapBlocks } from '../walk.ts';

/** Gives each heading an identifier of its own: the source's, or its words. */
export function identifyHeadings(body: Body): Body {
  const taken = new Set<string>();
  const children = mapBlocks(body.children, block => {
    if (block.type !== 'heading') return block;
    const wanted = block.id ?? toAnchor(textOfPhrasing(block.children));
    if (wanted === undefined) return block;
    const id = freeSlug(wanted, candidate => taken.has(candidate));
    taken.add(id);
    return { ...block, id };
  });
  return { ...body, children };
}

/** `p-1` is a paragraph's (lib/domain/body.ts): a heading that reads « P 1 » keeps clear of it. */
function toAnchor(words: string): string | undefined {
  const slug = toSlug(words);
  return slug && (/^p-\d+$/.test(slug) ? `titre-${slug}` : slug);
}
