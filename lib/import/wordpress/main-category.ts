import { PRIMARY_CATEGORY_META, type RawItem } from './export-records.ts';
import type { ItemContext } from './item-context.ts';

type Keys = readonly [string, ...string[]];

/** The main category before the others: the one an SEO plugin calls primary, else the one in the permalink, else the item's first. */
export function toMainFirst(keys: Keys, item: RawItem, context: ItemContext): Keys {
  const main = findPrimary(keys, item, context) ?? findInPermalink(keys, item) ?? keys[0];
  return [main, ...keys.filter(key => key !== main)];
}

function findPrimary(keys: Keys, { meta }: RawItem, { categoryById }: ItemContext): string | undefined {
  const primaries = PRIMARY_CATEGORY_META.map(name => categoryById.get(meta.get(name)?.trim() ?? ''));
  return primaries.find(key => key !== undefined && keys.includes(key));
}

/** The deepest one, as in `/maroc/rabat/titre/`. */
function findInPermalink(keys: Keys, { fields }: RawItem): string | undefined {
  const segments = URL.parse(fields.get('link')?.trim() ?? '')?.pathname.split('/') ?? [];
  return segments.slice(0, -1).findLast(segment => keys.includes(segment));
}
