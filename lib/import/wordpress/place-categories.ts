import { CATEGORY_DEPTH_MAX } from '#lib/domain/category.ts';
import type { PlacedCategory, Term } from './map-terms.ts';
import { setFirst } from './set-first.ts';

interface Categories {
  /** By nicename. */
  readonly used: ReadonlyMap<string, Term>;
  readonly declared: ReadonlyMap<string, Term>;
}

/** Each used category and each of its ancestors once, parents first. Those of too deep a level stand on the last one. */
export function placeCategories({ used, declared }: Categories): readonly PlacedCategory[] {
  const placed = new Map<string, PlacedCategory>();
  for (const category of used.values()) {
    const lineage = toLineage(declared.get(category.nicename) ?? category, declared);
    lineage.forEach((term, depth) => {
      const ancestors = lineage.slice(0, depth);
      const above = placed.get(ancestors.at(-1)?.nicename ?? '');
      const parents = above ? [...above.parents, above.term].slice(0, CATEGORY_DEPTH_MAX - 1) : [];
      setFirst(placed, term.nicename, { term, ancestors, parents });
    });
  }
  return [...placed.values()];
}

/** From the topmost ancestor down. It ends at a parent that is not declared, and before parents that go round in a circle. */
function toLineage(term: Term, declared: ReadonlyMap<string, Term>): readonly Term[] {
  const lineage = new Set([term]);
  for (let parent = declared.get(term.parent ?? ''); parent; parent = declared.get(parent.parent ?? '')) {
    if (lineage.has(parent)) break;
    lineage.add(parent);
  }
  return [...lineage].reverse();
}
