import type {
  ImportedArticle,
  ImportedAuthor,
  ImportedBatch,
  ImportedCategory,
  ImportedDossier,
  ImportedPage,
  ImportedTopic,
} from '#lib/domain/imported.ts';

/** What articles refer to: it must be there before they are. */
export interface ImportedReferences {
  readonly authors: readonly ImportedAuthor[];
  /** Parents before their children. */
  readonly categories: readonly ImportedCategory[];
  readonly topics: readonly ImportedTopic[];
}

/** An import in pieces that fit in memory, in the order their references need. */
export async function* toBatches(
  { authors, categories, topics }: ImportedReferences,
  articles: AsyncIterable<ImportedArticle>,
  { pages, dossiers = [] }: Further = {},
): AsyncGenerator<ImportedBatch> {
  yield { authors, categories, topics, articles: [] };
  for await (const slice of inSlices(articles)) yield { ...NO_REFERENCES, articles: slice };
  if (pages) {
    for await (const slice of inSlices(pages)) yield { ...NO_REFERENCES, articles: [], pages: slice };
  }
  if (dossiers.length > 0) yield { ...NO_REFERENCES, articles: [], dossiers };
}

interface Further {
  readonly pages?: AsyncIterable<ImportedPage>;
  readonly dossiers?: readonly ImportedDossier[];
}

const ITEMS_MAX = 50;
const NO_REFERENCES: ImportedReferences = { authors: [], categories: [], topics: [] };

async function* inSlices<Item>(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let slice: Item[] = [];
  for await (const item of items) {
    slice.push(item);
    if (slice.length < ITEMS_MAX) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
