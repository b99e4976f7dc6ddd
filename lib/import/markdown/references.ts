import type { ImportedAuthor, ImportedCategory, ImportedTopic } from '#lib/domain/imported.ts';
import type { ImportedReferences } from '../batches.ts';
import { DEFAULT_CATEGORY, type Name } from '../names.ts';
import type { Descriptions } from './descriptions.ts';
import type { PlannedArticle } from './plan-article.ts';
import type { Description } from './plan-description.ts';

type Naming = Pick<PlannedArticle, 'authors' | 'categories' | 'topics'>;

/** An article with the names that files describe instead of those it wrote; in the default category when it names none. */
export function resolveNames(article: PlannedArticle, descriptions: Descriptions): PlannedArticle {
  const categories = article.categories.length > 0 ? article.categories : [DEFAULT_CATEGORY];
  return {
    ...article,
    authors: descriptions.resolve('author', article.authors),
    categories: descriptions.resolve('category', categories),
    topics: descriptions.resolve('topic', article.topics),
  };
}

/** Everything that files describe, and what articles name besides. `onLoop` is told of each category that would be below itself. */
export function toReferences(
  articles: readonly Naming[],
  descriptions: Descriptions,
  { onLoop }: { readonly onLoop: () => void },
): ImportedReferences {
  const authors = unite(
    articles.flatMap(article => article.authors),
    descriptions.list('author'),
  );
  const categories = unite(
    articles.flatMap(article => article.categories),
    descriptions.list('category'),
  );
  const topics = unite(
    articles.flatMap(article => article.topics),
    descriptions.list('topic'),
  );
  return {
    authors: [...authors.values()].map(toThing),
    categories: inOrder(categories, descriptions, onLoop),
    topics: [...topics.values()].map(toThing),
  };
}

type Thing = Name & Partial<Description>;

/** Each once, by key; a description says more than a name. */
function unite(named: readonly Name[], described: readonly Description[]): ReadonlyMap<string, Thing> {
  return new Map([...named, ...described].map(thing => [thing.key, thing]));
}

function toThing({ key, slug, name, description, oldAddresses = [] }: Thing): ImportedAuthor & ImportedTopic {
  return { key, slug, name, ...(description && { description }), oldAddresses };
}

/** Parents before their children. */
function inOrder(
  categories: ReadonlyMap<string, Thing>,
  descriptions: Descriptions,
  onLoop: () => void,
): readonly ImportedCategory[] {
  const placed = new Map<string, ImportedCategory>();
  const place = (category: Thing, below: ReadonlySet<string>): void => {
    const { key, colour, position, parent } = category;
    if (placed.has(key)) return;
    const line = new Set([...below, key]);
    const [above] = descriptions.resolve('category', parent ? [parent] : []);
    const isLoop = above !== undefined && line.has(above.key);
    if (isLoop) onLoop();
    else if (above) place(categories.get(above.key) ?? above, line);
    placed.set(key, {
      ...toThing(category),
      ...(colour && { colour }),
      ...(position !== undefined && { position }),
      ...(above && !isLoop && { parentKey: above.key }),
    });
  };
  for (const category of categories.values()) place(category, new Set());
  return [...placed.values()];
}
