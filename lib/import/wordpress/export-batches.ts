import type { ImportedAuthor, ImportedBatch, ImportedPage, PreparedArticle } from '#lib/domain/imported.ts';
import type { MappedItem } from './map-item.ts';
import { oldFrontAddresses } from './old-addresses.ts';
import type { ExportPlan } from './plan-export.ts';

/** An import in pieces that fit in memory, in the order their references need. */
export async function* toBatches(
  plan: ExportPlan,
  items: AsyncIterable<MappedItem>,
): AsyncGenerator<ImportedBatch> {
  const { categories, topics, filed } = plan;
  const { authors, site } = plan.forItems;
  yield {
    authors: listEach(authors.values()),
    categories,
    topics,
    filed,
    articles: [],
    frontOldAddresses: oldFrontAddresses(site),
  };
  let articles: PreparedArticle[] = [];
  let pages: ImportedPage[] = [];
  for await (const item of items) {
    if ('article' in item) articles.push(item.article);
    else pages.push(item.page);
    if (articles.length + pages.length < ITEMS_MAX) continue;
    yield { ...NO_REFERENCES, articles, pages };
    articles = [];
    pages = [];
  }
  yield { ...NO_REFERENCES, articles, pages, unpublished: plan.unpublished };
}

/** Somebody can be known by a login and as a co-author. */
export function listEach(authors: Iterable<ImportedAuthor>): readonly ImportedAuthor[] {
  return [...new Map([...authors].map(author => [author.key, author])).values()];
}

const ITEMS_MAX = 100;
const NO_REFERENCES = { authors: [], categories: [], topics: [] };
