import type { Body } from '#lib/domain/body.ts';
import { freeNumberedSlug } from '#lib/domain/slug.ts';
import { toSlug } from '#lib/french/slug.ts';
import { textOfPhrasing } from '../phrasing.ts';
import { mapBlocks } from '../walk.ts';

/** Gives each heading an identifier of its own: the source's, or its words. */
export function identifyHeadings(body: Body): Body {
  const takeFree = createIdentifiers();
  const children = mapBlocks(body.children, block => {
    if (block.type !== 'heading') return block;
    const wanted = block.id ?? toAnchor(textOfPhrasing(block.children));
    if (wanted === undefined) return block;
    return { ...block, id: takeFree(wanted) };
  });
  return { ...body, children };
}

/** Gives each wanted identifier once, and others with a number. It goes on from the number given last: a text may have the same heading ten thousand times. */
function createIdentifiers(): (wanted: string) => string {
  const taken = new Set<string>();
  const lastNumbers = new Map<string, number>();
  return wanted => {
    if (!taken.has(wanted)) {
      taken.add(wanted);
      return wanted;
    }
    const from = (lastNumbers.get(wanted) ?? 1) + 1;
    const { slug, number } = freeNumberedSlug(wanted, from, candidate => taken.has(candidate));
    lastNumbers.set(wanted, number);
    taken.add(slug);
    return slug;
  };
}

/** `p-1` is a paragraph's (lib/domain/body.ts): a heading that reads « P 1 » keeps clear of it. */
function toAnchor(words: string): string | undefined {
  const slug = toSlug(words);
  return slug && (/^p-\d+$/.test(slug) ? `titre-${slug}` : slug);
}
